package io.onetrip.chassis.idempotency;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** Finds out before the dispatcher whether a request goes to an {@link Idempotent} method. */
final class IdempotentMethods {
    private final RequestMappingHandlerMapping mappings;

    IdempotentMethods(RequestMappingHandlerMapping mappings) {
        this.mappings = mappings;
    }

    boolean handle(HttpServletRequest request) {
        if (request.getMethod().equals("GET") || request.getMethod().equals("HEAD")) {
            return false;
        }
        try {
            ServletRequestPathUtils.parseAndCache(request);
            var chain = mappings.getHandler(request);
            return chain != null
                    && chain.getHandler() instanceof HandlerMethod method
                    && method.hasMethodAnnotation(Idempotent.class);
        } catch (Exception unmapped) {
            return false; // the dispatcher will say what is wrong with it
        }
    }
}
