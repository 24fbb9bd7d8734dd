package io.onetrip.gateway.login;

import jakarta.servlet.http.HttpSession;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** The page to show after login: a path of this host and nothing else, so that no link leads a user away. */
record LoginTarget(String path) {
    private static final String ATTRIBUTE = LoginTarget.class.getName();
    private static final LoginTarget START = new LoginTarget("/");

    static LoginTarget of(String wanted) {
        return isLocal(wanted) ? new LoginTarget(wanted) : START;
    }

    static LoginTarget takenFrom(@Nullable HttpSession session) {
        if (session == null || !(session.getAttribute(ATTRIBUTE) instanceof String path)) {
            return START;
        }
        session.removeAttribute(ATTRIBUTE);
        return new LoginTarget(path);
    }

    void keepIn(HttpSession session) {
        session.setAttribute(ATTRIBUTE, path);
    }

    private static boolean isLocal(String wanted) {
        if (!wanted.startsWith("/") || wanted.startsWith("//") || wanted.contains("\\")) {
            return false;
        }
        try {
            return URI.create(wanted).getRawAuthority() == null;
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
