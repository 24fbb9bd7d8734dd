package io.onetrip.player.catalogue;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Holds a plan against every field that its example expects. */
public record ExampleComparison(int fields, List<Difference> differences) {
    public static ExampleComparison of(JsonNode example, JsonNode plan) {
        var expected = example.propertyNames().stream()
                .filter(ExpectedFields::isExpectation)
                .toList();
        var differences = new ArrayList<Difference>();
        for (var field : expected) {
            compare(field, example.path(field), plan, differences);
        }
        return new ExampleComparison(expected.size(), differences);
    }

    private static void compare(String field, JsonNode expected, JsonNode plan, List<Difference> differences) {
        var actual = ExpectedFields.actual(field, plan);
        if (actual.isMissingNode()) {
            differences.add(new Difference(field, expected.toString(), "not comparable: the plan has no such field"));
        } else if (!ExpectedFields.holds(field, expected, actual)) {
            differences.add(new Difference(field, expected.toString(), actual.toString()));
        }
    }
}
