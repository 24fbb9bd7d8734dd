package io.onetrip.chassis.security;

import java.util.function.Supplier;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;

/** Holds methods to their {@link RequiresRole}. */
final class RoleCheck implements AuthorizationManager<MethodInvocation> {
    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> authentication, MethodInvocation invocation) {
        var required = required(invocation);
        if (required == null) {
            return new AuthorizationDecision(true);
        }
        if (authentication.get() instanceof ActorAuthentication verified) {
            for (var role : required.value()) {
                if (verified.actor().has(role)) {
                    return new AuthorizationDecision(true);
                }
            }
        }
        return new AuthorizationDecision(false);
    }

    private static @Nullable RequiresRole required(MethodInvocation invocation) {
        var onMethod = AnnotatedElementUtils.findMergedAnnotation(invocation.getMethod(), RequiresRole.class);
        if (onMethod != null) {
            return onMethod;
        }
        var target = invocation.getThis();
        var type = target == null ? invocation.getMethod().getDeclaringClass() : target.getClass();
        return AnnotatedElementUtils.findMergedAnnotation(type, RequiresRole.class);
    }
}
