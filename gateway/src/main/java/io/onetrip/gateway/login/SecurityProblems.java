package io.onetrip.gateway.login;

import io.onetrip.gateway.problem.ProblemWriter;
import io.onetrip.gateway.problem.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** Refuses with a problem; sending the browser to the login is up to the page. */
@Component
class SecurityProblems implements AuthenticationEntryPoint, AccessDeniedHandler {
    private final BearerTokenAuthenticationEntryPoint bearer = new BearerTokenAuthenticationEntryPoint();
    private final ProblemWriter writer;

    SecurityProblems(ProblemWriter writer) {
        this.writer = writer;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        if (refused
                instanceof AuthenticationServiceException) { // the keys could not be fetched: not the caller's fault
            writer.write(response, Problems.serviceUnavailable("login"));
            return;
        }
        bearer.commence(request, response, refused); // sets WWW-Authenticate
        writer.write(response, Problems.unauthorized());
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException {
        writer.write(response, refused instanceof CsrfException ? csrf() : Problems.forbidden());
    }

    private static ProblemDetail csrf() {
        return Problems.of(
                HttpStatus.FORBIDDEN,
                "csrf-token-missing",
                "Not sent by our page",
                "A command in a browser session needs the token of GET /api/session in its header. Load the page again.");
    }
}
