package io.onetrip.chassis.openapi;

import io.onetrip.chassis.idempotency.Idempotent;
import io.onetrip.chassis.security.RequiredRoles;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.web.method.HandlerMethod;

/** Says of each call who may make it and what it must carry, as the annotations that hold it to that say. */
final class CallerRules implements OperationCustomizer {
    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        var required = RequiredRoles.of(method);
        if (required == null) {
            operation.setSecurity(List.of());
        } else {
            describe(operation, "Roles: " + String.join(", ", required.value()) + ".");
            refuse(operation, "401", "/problems/unauthorized: no valid token");
            refuse(operation, "403", "/problems/forbidden: not the role, or not the caller's own");
        }
        if (method.hasMethodAnnotation(Idempotent.class)) {
            operation.addParametersItem(key());
            refuse(operation, "400", "/problems/idempotency-key-missing, invalid-request with errors");
            refuse(operation, "422", "/problems/idempotency-key-reused: the key was sent with another body");
        }
        return operation;
    }

    private static void describe(Operation operation, String more) {
        operation.setDescription(Stream.of(operation.getDescription(), more)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining("\n\n")));
    }

    /** What the method itself says of a status goes before. */
    private static void refuse(Operation operation, String status, String when) {
        operation.getResponses().putIfAbsent(status, new ApiResponse().description(when));
    }

    private static HeaderParameter key() {
        var key = new HeaderParameter();
        key.name("Idempotency-Key")
                .required(true)
                .description("New for each action, the same when it is repeated")
                .schema(new StringSchema().minLength(8).maxLength(200));
        return key;
    }
}
