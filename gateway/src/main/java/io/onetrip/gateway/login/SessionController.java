package io.onetrip.gateway.login;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells the page who is signed in. */
@RestController
class SessionController {
    @GetMapping("/api/session")
    ResponseEntity<SessionResponse> session(@AuthenticationPrincipal @Nullable OidcUser user, CsrfToken csrf) {
        var header = new SessionResponse.Csrf(csrf.getHeaderName(), csrf.getToken());
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(user == null ? SessionResponse.nobody(header) : signedIn(user, header));
    }

    private static SessionResponse signedIn(OidcUser user, SessionResponse.Csrf csrf) {
        var roles = user.getClaimAsStringList("roles");
        return new SessionResponse(
                true,
                user.getSubject(),
                user.getPreferredUsername(),
                user.getFullName() == null ? user.getPreferredUsername() : user.getFullName(),
                roles == null ? List.of() : roles,
                user.getClaimAsString("department"),
                user.getClaimAsString("hall"),
                csrf);
    }
}
