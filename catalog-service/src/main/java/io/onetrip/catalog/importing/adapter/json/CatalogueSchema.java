package io.onetrip.catalog.importing.adapter.json;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.onetrip.catalog.Words;
import io.onetrip.catalog.importing.domain.Fault;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** The shape of the file, as the contract promises it. */
final class CatalogueSchema {

    private static final String RESOURCE = "/contract/catalog/catalogue.schema.json";

    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Objects.requireNonNull(CatalogueSchema.class.getResourceAsStream(RESOURCE), RESOURCE));

    List<Fault> faults(JsonNode file) {
        var tooDeep = Nesting.beyondLimit(file);
        if (tooDeep.isPresent())
            return List.of(new Fault(
                    tooDeep.get(),
                    Fault.Code.SHAPE,
                    Words.of(
                            "这里的内容嵌套超过 %d 层; 请把条件写得简单一些。".formatted(Nesting.LIMIT),
                            "What stands here is nested more than %d levels deep; write the condition more simply."
                                    .formatted(Nesting.LIMIT))));
        var english = violations(file, Locale.ENGLISH);
        if (english.isEmpty()) return List.of();
        var chinese = violations(file, Locale.SIMPLIFIED_CHINESE);
        return IntStream.range(0, english.size())
                .mapToObj(index -> new Fault(
                        english.get(index).getInstanceLocation().toString(),
                        Fault.Code.SHAPE,
                        words(english.get(index), chinese.get(index))))
                .toList();
    }

    private List<Error> violations(JsonNode file, Locale language) {
        return schema.validate(file, context -> context.executionConfig(config -> config.locale(language))).stream()
                .filter(error -> !saidBefore(error))
                .toList();
    }

    /** That no alternative of a condition fits is said once, and not at all of what is no object. */
    private static boolean saidBefore(Error error) {
        return error.getEvaluationPath().toString().contains("/oneOf/")
                || "oneOf".equals(error.getKeyword())
                        && !error.getInstanceNode().isObject();
    }

    private static Words words(Error english, Error chinese) {
        return "oneOf".equals(english.getKeyword())
                ? Words.of(
                        "条件只能是其中一种: question 加 in、allOf、anyOf、not。",
                        "A condition is exactly one of: question with in, allOf, anyOf, not.")
                : Words.of(chinese.getMessage(), english.getMessage());
    }
}
