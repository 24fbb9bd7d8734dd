package io.onetrip.chassis.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.springdoc.core.customizers.OpenApiCustomizer;

/** Every refusal, whatever its status, is a problem of RFC 9457. */
final class ProblemResponses implements OpenApiCustomizer {
    private static final String PROBLEM = "Problem";

    @Override
    public void customise(OpenAPI api) {
        api.getComponents().addSchemas(PROBLEM, problem());
        api.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .forEach(ProblemResponses::complete);
    }

    private static void complete(Operation operation) {
        var responses = operation.getResponses();
        responses.addApiResponse("default", new ApiResponse().description("Any other refusal"));
        responses.forEach((status, response) -> {
            if (status.equals("default") || status.startsWith("4") || status.startsWith("5")) {
                response.setContent(content());
            }
        });
    }

    private static Content content() {
        var reference = new Schema<>().$ref("#/components/schemas/" + PROBLEM);
        return new Content().addMediaType("application/problem+json", new MediaType().schema(reference));
    }

    private static Schema<?> problem() {
        return new ObjectSchema()
                .description("RFC 9457; some types carry more, such as errors")
                .addProperty("type", text("Stable name, /problems/…"))
                .addProperty("title", text("Short words for the type"))
                .addProperty("status", new IntegerSchema().description("HTTP status"))
                .addProperty("detail", text("For people: what happened and what to do"))
                .addProperty("instance", text("Path of the request"))
                .addProperty("traceId", text("Finds it in the logs; also in the header X-Trace-Id"))
                .addProperty("errors", new ArraySchema().items(fault()).description("What to correct where"));
    }

    private static Schema<?> fault() {
        return new ObjectSchema()
                .addProperty("field", text("Which field, empty for the whole"))
                .addProperty("message", text("What is wrong with it"));
    }

    private static Schema<?> text(String description) {
        return new StringSchema().description(description);
    }
}
