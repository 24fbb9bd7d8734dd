package io.onetrip.catalog.importing.adapter.json;

import static io.onetrip.catalog.importing.adapter.json.Catalogues.at;
import static io.onetrip.catalog.importing.adapter.json.Catalogues.read;
import static io.onetrip.catalog.importing.adapter.json.Catalogues.shippedWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.onetrip.catalog.importing.domain.CatalogueInvalid;
import io.onetrip.catalog.importing.domain.CatalogueRules;
import io.onetrip.catalog.importing.domain.Fault;
import io.onetrip.catalog.importing.domain.Fault.Code;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Forms of the first two items. */
class FormFaultsTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void takesWhatIsTheSameEverywhere() {
        var choice = "{'id': 'F', 'label': 'Kind', 'type': 'CHOICE', 'options': [{'code': 'A', 'label': 'a'}]}";
        assertThatCode(() -> CatalogueRules.check(read(withForms("[" + choice + "]", "[" + choice + "]"))))
                .doesNotThrowAnyException();
        assertThatCode(() -> CatalogueRules.check(read(withForms(
                        "[{'id': 'F', 'label': 'One', 'type': 'TEXT', 'required': true}]",
                        "[{'id': 'F', 'label': 'Two', 'type': 'TEXT', 'sharedFrom': 'Register'}]"))))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesAFieldThatIsNotTheSameEverywhere() {
        refuses(
                "[{'id': 'F', 'label': 'One', 'type': 'TEXT'}]",
                "[{'id': 'F', 'label': 'One', 'type': 'DATE'}]",
                "/items/1/form/0/type",
                Code.FIELD_DIFFERS);
        refuses(
                "[{'id': 'F', 'label': 'One', 'type': 'CHOICE', 'options': [{'code': 'A', 'label': 'a'}]}]",
                "[{'id': 'F', 'label': 'One', 'type': 'CHOICE', 'options': [{'code': 'B', 'label': 'b'}]}]",
                "/items/1/form/0/options",
                Code.FIELD_DIFFERS);
    }

    @Test
    void refusesWhatIsThereTwiceOrNotAtAll() {
        var field = "{'id': 'F', 'label': 'One', 'type': 'TEXT'%s}";
        refuses(
                "[%s, %s]".formatted(field.formatted(""), field.formatted("")),
                "[]",
                "/items/0/form/1/id",
                Code.DUPLICATE_ID);
        refuses(
                "[{'id': 'F', 'label': 'One', 'type': 'CHOICE', 'options': [{'code': 'A', 'label': 'a'}, {'code': 'A', 'label': 'b'}]}]",
                "[]",
                "/items/0/form/0/options/1/code",
                Code.DUPLICATE_CODE);
        refuses(
                "[%s]".formatted(field.formatted(", 'from': {'item': 'I_NOTHING'}")),
                "[]",
                "/items/0/form/0/from/item",
                Code.UNKNOWN_REFERENCE);
        refuses(
                "[%s]".formatted(field.formatted(", 'when': {'question': 'Q_NEVER', 'in': ['A']}")),
                "[]",
                "/items/0/form/0/when/question",
                Code.UNKNOWN_REFERENCE);
        refuses(
                "[%s]"
                        .formatted(field.formatted(", 'when': {'allOf': [{'question': 'Q_AC', 'in': ['YES']},"
                                + " {'question': 'Q_AC', 'in': ['NO']}]}")),
                "[]",
                "/items/0/form/0/when",
                Code.CONTRADICTION);
    }

    @Test
    void refusesTheWrongShape() {
        refuses("[{'id': 'F', 'label': 'One', 'type': 'COLOUR'}]", "[]", "/items/0/form/0/type", Code.SHAPE);
        refuses("[{'id': 'F', 'label': 'One', 'type': 'CHOICE'}]", "[]", "/items/0/form/0", Code.SHAPE);
        refuses("[{'id': 'F', 'type': 'TEXT'}]", "[]", "/items/0/form/0", Code.SHAPE);
    }

    private static void refuses(String first, String second, String place, Code code) {
        assertThatExceptionOfType(CatalogueInvalid.class)
                .isThrownBy(() -> CatalogueRules.check(read(withForms(first, second))))
                .satisfies(invalid -> assertThat(invalid.faults())
                        .extracting(Fault::place, Fault::code)
                        .containsExactly(tuple(place, code)));
    }

    private static ObjectNode withForms(String first, String second) {
        return shippedWith(file -> {
            for (var item : file.get("items")) ((ObjectNode) item).remove("form");
            at(file, "/items/0").set("form", JSON.readTree(first.replace('\'', '"')));
            at(file, "/items/1").set("form", JSON.readTree(second.replace('\'', '"')));
        });
    }
}
