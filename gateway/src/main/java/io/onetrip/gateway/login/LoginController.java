package io.onetrip.gateway.login;

import jakarta.servlet.http.HttpSession;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Starts a login and remembers where the user wanted to go. */
@RestController
class LoginController {
    static final String START = "/login/with";

    @GetMapping("/login")
    ResponseEntity<Void> login(
            @RequestParam(defaultValue = "/") String to,
            @AuthenticationPrincipal @Nullable OidcUser user,
            HttpSession session) {
        var target = LoginTarget.of(to);
        if (user != null) {
            return redirect(target.path());
        }
        target.keepIn(session);
        return redirect(START + "/" + LoginClient.REGISTRATION);
    }

    private static ResponseEntity<Void> redirect(String path) {
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(URI.create(path))
                .build();
    }
}
