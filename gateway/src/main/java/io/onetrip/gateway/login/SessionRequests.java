package io.onetrip.gateway.login;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.stereotype.Component;

/** Commands that a browser would send by itself with a session: these need a proof that our page sent them. */
@Component
class SessionRequests implements RequestMatcher {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private final CookieSerializer cookies;

    SessionRequests(CookieSerializer cookies) {
        this.cookies = cookies;
    }

    @Override
    public boolean matches(HttpServletRequest request) {
        return !READING.contains(request.getMethod())
                && !hasToken(request)
                && !cookies.readCookieValues(request).isEmpty();
    }

    private static boolean hasToken(HttpServletRequest request) {
        var authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        return authorization != null && authorization.regionMatches(true, 0, "Bearer ", 0, 7);
    }
}
