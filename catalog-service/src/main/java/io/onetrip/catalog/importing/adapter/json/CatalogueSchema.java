package io.onetrip.catalog.importing.adapter.json;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.onetrip.catalog.importing.domain.Fault;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/** The shape of the file, as the contract promises it. */
final class CatalogueSchema {

    private static final String RESOURCE = "/contract/catalog/catalogue.schema.json";

    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Objects.requireNonNull(CatalogueSchema.class.getResourceAsStream(RESOURCE), RESOURCE));

    List<Fault> faults(JsonNode file) {
        return schema
                .validate(file, context -> context.executionConfig(config -> config.locale(Locale.ENGLISH)))
                .stream()
                .filter(error -> !saidBefore(error))
                .map(error -> new Fault(error.getInstanceLocation().toString(), Fault.Code.SHAPE, message(error)))
                .toList();
    }

    /** That no alternative of a condition fits is said once, and not at all of what is no object. */
    private static boolean saidBefore(Error error) {
        return error.getEvaluationPath().toString().contains("/oneOf/")
                || "oneOf".equals(error.getKeyword())
                        && !error.getInstanceNode().isObject();
    }

    private static String message(Error error) {
        return "oneOf".equals(error.getKeyword())
                ? "A condition is exactly one of: question with in, allOf, anyOf, not."
                : error.getMessage();
    }
}
