package io.onetrip.chassis.security;

import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;

/** Finds which {@link RequiresRole} a handler is held to. */
public final class RequiredRoles {
    private RequiredRoles() {}

    /** @return null: anybody may call */
    public static @Nullable RequiresRole of(HandlerMethod method) {
        var onMethod = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), RequiresRole.class);
        return onMethod != null
                ? onMethod
                : AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), RequiresRole.class);
    }
}
