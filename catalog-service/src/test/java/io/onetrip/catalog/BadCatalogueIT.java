package io.onetrip.catalog;

import static io.onetrip.catalog.importing.adapter.json.Catalogues.at;
import static io.onetrip.catalog.importing.adapter.json.Catalogues.shipped;
import static io.onetrip.catalog.importing.adapter.json.Catalogues.shippedWith;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A file with one fault in it, beside a change that would be right. */
class BadCatalogueIT extends CatalogServiceIT {

    @BeforeEach
    void withTheShippedCatalogue() {
        assertThat(upload(shipped().toString(), false).status()).isEqualTo(200);
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault(
                        "CYCLE",
                        "/bundles/0/dependencies/2",
                        file -> ((ArrayNode) file.at("/bundles/0/dependencies"))
                                .addObject()
                                .put("before", "I_HOTEL_PERMIT")
                                .put("after", "I_ENT_SETUP")),
                fault(
                        "UNKNOWN_REFERENCE",
                        "/items/1/department",
                        file -> at(file, "/items/1").put("department", "D_NOBODY")),
                fault(
                        "PROMISE_ABOVE_STATUTE",
                        "/items/0/promisedLimit",
                        file -> at(file, "/items/0/promisedLimit")
                                .put("days", 4)
                                .put("unit", "WORKING_DAY")),
                fault(
                        "DUPLICATE_CODE",
                        "/items/1/codes/handleItemCode",
                        file -> at(file, "/items/1").set("codes", file.at("/items/0/codes"))),
                fault("TOO_LARGE", "/items/1", file -> {
                    var laws = at(file, "/items/1").putArray("legalBasis");
                    for (var article = 0; article < 100; article++)
                        laws.addObject().put("text", "法".repeat(4000));
                }));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void isRefusedAsAWhole(String code, String place, Consumer<ObjectNode> change) {
        var before = stored();
        var answer = upload(
                shippedWith(file -> {
                            at(file, "/items/3").put("name", "Renamed beside a fault");
                            change.accept(file);
                        })
                        .toString(),
                false);
        assertThat(answer.problem()).isEqualTo("422 /problems/catalogue-invalid");
        assertThat(answer.text("/faults/0/code")).isEqualTo(code);
        assertThat(answer.text("/faults/0/place")).isEqualTo(place);
        assertThat(answer.text("/faults/0/message")).isNotBlank();
        assertThat(stored()).isEqualTo(before);
    }

    private static Arguments fault(String code, String place, Consumer<ObjectNode> change) {
        return Arguments.of(code, place, change);
    }
}
