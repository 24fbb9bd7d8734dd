package io.onetrip.catalog.importing.adapter.json;

import static io.onetrip.catalog.importing.adapter.json.Catalogues.at;
import static io.onetrip.catalog.importing.adapter.json.Catalogues.read;
import static io.onetrip.catalog.importing.adapter.json.Catalogues.shipped;
import static io.onetrip.catalog.importing.adapter.json.Catalogues.shippedWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.onetrip.catalog.importing.domain.CatalogueInvalid;
import io.onetrip.catalog.importing.domain.CatalogueRules;
import io.onetrip.catalog.importing.domain.Fault;
import io.onetrip.catalog.importing.domain.Fault.Code;
import java.util.List;
import java.util.function.Consumer;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What conditions say of each other, in the shipped catalogue with one thing changed. */
class ConditionSenseTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String HOTEL = "/bundles/0";
    private static final String COMPANY = "{\"question\": \"Q_SUBJECT\", \"in\": [\"COMPANY\"]}";
    private static final String INDIVIDUAL = "{\"question\": \"Q_SUBJECT\", \"in\": [\"INDIVIDUAL\"]}";
    private static final String NOBODY_ASKS = "{\"question\": \"Q_DRAWING\", \"in\": [\"NO\"]}";

    @Test
    void theShippedCatalogueMakesSense() {
        assertThat(CatalogueRules.check(read(shipped())))
                .extracting(Fault::code)
                .doesNotContain(Code.DEAD_ITEM, Code.DEAD_MATERIAL, Code.DEAD_VARIANT, Code.OPTION_UNREACHABLE);
    }

    @Test
    void refusesAContradiction() {
        var both = "{\"allOf\": [%s, {\"not\": %s}]}".formatted(COMPANY, COMPANY);
        refuses(HOTEL + "/items/0", both);
        refuses("/items/0/materials/5", both);
        refuses("/items/7/limitVariants/0", both);
        refuses(HOTEL + "/items/0", "{\"allOf\": [%s, %s]}".formatted(COMPANY, INDIVIDUAL));
        refuses(HOTEL + "/items/0", "{\"not\": {\"anyOf\": [%s, {\"not\": %s}]}}".formatted(COMPANY, COMPANY));
        refuses(
                HOTEL + "/items/0",
                "{\"not\": {\"question\": \"Q_SUBJECT\", \"in\": [\"COMPANY\", \"INDIVIDUAL\", \"HAS_LICENSE\"]}}");
    }

    @Test
    void takesWhatCanHold() {
        takes(HOTEL + "/items/0", "{\"allOf\": [%s, {\"not\": %s}]}".formatted(COMPANY, INDIVIDUAL));
        takes(HOTEL + "/items/0", "{\"not\": {\"allOf\": [%s, %s]}}".formatted(COMPANY, INDIVIDUAL));
        var water = "{\"question\": \"Q_UTIL\", \"in\": [\"WATER\"]}";
        var power = "{\"question\": \"Q_UTIL\", \"in\": [\"POWER\"]}";
        takes("/items/0/materials/5", "{\"allOf\": [%s, %s]}".formatted(water, power));
        takes("/items/0/materials/5", "{\"not\": {\"question\": \"Q_UTIL\", \"in\": [\"WATER\", \"POWER\", \"GAS\"]}}");
    }

    @Test
    void warnsOfAnItemThatNoAnswersSelect() {
        warns(
                file -> set(file, HOTEL + "/items/0", NOBODY_ASKS),
                tuple(HOTEL + "/items/0", Code.DEAD_ITEM),
                tuple(HOTEL + "/items/0/when/in/0", Code.OPTION_UNREACHABLE));
    }

    @Test
    void warnsOfAMaterialThatNoBundleAsksFor() {
        warns(
                file -> set(file, "/items/0/materials/5", NOBODY_ASKS),
                tuple("/items/0/materials/5", Code.DEAD_MATERIAL),
                tuple("/items/0/materials/5/when/in/0", Code.OPTION_UNREACHABLE),
                tuple("/bundles/1/situations/5", Code.QUESTION_UNUSED));
        var companies = JSON.readTree(COMPANY);
        assertThat(warnings(shippedWith(file -> {
                    for (var bundle : file.get("bundles"))
                        for (var member : bundle.get("items"))
                            if (member.get("item").asString().equals("I_ENT_SETUP"))
                                ((ObjectNode) member).put("mandatory", false).set("when", companies);
                    set(file, "/items/0/materials/5", INDIVIDUAL);
                })))
                .extracting(Fault::place, Fault::code)
                .contains(tuple("/items/0/materials/5", Code.DEAD_MATERIAL));
    }

    @Test
    void warnsOfAVariantBehindAnother() {
        warns(
                file -> {
                    var variants = (ArrayNode) file.at("/items/7/limitVariants");
                    variants.add(variants.get(0).deepCopy());
                },
                tuple("/items/7/limitVariants/1", Code.DEAD_VARIANT));
    }

    @Test
    void warnsOfAQuestionThatChangesNothing() {
        warns(
                file -> ((ArrayNode) file.at(HOTEL + "/situations")).add("Q_DRAWING"),
                tuple(HOTEL + "/situations/7", Code.QUESTION_UNUSED));
        warns(
                file -> {
                    var questions = (ArrayNode) file.get("questions");
                    questions.add(((ObjectNode) questions.get(0).deepCopy()).put("id", "Q_NEW"));
                },
                tuple("/questions/31", Code.QUESTION_UNUSED));
    }

    /** Sixteen questions of three options are more than are tried; nothing is said of them. */
    @Test
    void saysNothingWhereThereIsTooMuchToTry() {
        var file = shippedWith(changed -> {
            var questions = (ArrayNode) changed.get("questions");
            var all = at(changed, HOTEL + "/items/0").putObject("when").putArray("allOf");
            for (int number = 0; number < 16; number++) {
                questions.add(((ObjectNode) questions.get(0).deepCopy()).put("id", "Q_" + number));
                all.addObject().put("question", "Q_" + number).putArray("in").add("COMPANY");
            }
            all.add(JSON.readTree("{\"not\": {\"question\": \"Q_0\", \"in\": [\"COMPANY\"]}}"));
        });
        assertThatCode(() -> CatalogueRules.check(read(file))).doesNotThrowAnyException();
    }

    private static void refuses(String place, String when) {
        assertThatExceptionOfType(CatalogueInvalid.class)
                .isThrownBy(() -> CatalogueRules.check(read(shippedWith(file -> set(file, place, when)))))
                .satisfies(invalid -> assertThat(invalid.faults())
                        .extracting(Fault::place, Fault::code)
                        .containsExactly(tuple(place + "/when", Code.CONTRADICTION)));
    }

    private static void takes(String place, String when) {
        assertThatCode(() -> CatalogueRules.check(read(shippedWith(file -> set(file, place, when)))))
                .doesNotThrowAnyException();
    }

    private static void warns(Consumer<ObjectNode> change, Tuple... expected) {
        var before = warnings(shipped());
        var file = shippedWith(change);
        assertThatCode(() -> CatalogueRules.check(read(file))).doesNotThrowAnyException();
        assertThat(warnings(file).stream().filter(warning -> !before.contains(warning)))
                .extracting(Fault::place, Fault::code)
                .containsExactlyInAnyOrder(expected);
    }

    private static List<Fault> warnings(JsonNode file) {
        return CatalogueRules.check(read(file));
    }

    private static void set(ObjectNode file, String place, String when) {
        at(file, place).set("when", JSON.readTree(when));
    }
}
