package io.onetrip.chassis.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.stream.Stream;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Holds handlers to their {@link RequiresRole} before anything of the request is read: who may not ask learns nothing. */
final class RoleCheck implements HandlerInterceptor {
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var required = handler instanceof HandlerMethod method ? RequiredRoles.of(method) : null;
        if (required != null && !granted(required)) {
            throw new AccessDeniedException("Needs one of the roles " + String.join(", ", required.value()));
        }
        return true;
    }

    private static boolean granted(RequiresRole required) {
        return SecurityContextHolder.getContext().getAuthentication() instanceof ActorAuthentication verified
                && Stream.of(required.value()).anyMatch(verified.actor()::has);
    }
}
