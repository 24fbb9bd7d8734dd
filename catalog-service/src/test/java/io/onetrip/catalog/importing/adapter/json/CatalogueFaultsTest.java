package io.onetrip.catalog.importing.adapter.json;

import static io.onetrip.catalog.importing.adapter.json.Catalogues.at;
import static io.onetrip.catalog.importing.adapter.json.Catalogues.freelyPromised;
import static io.onetrip.catalog.importing.adapter.json.Catalogues.read;
import static io.onetrip.catalog.importing.adapter.json.Catalogues.shipped;
import static io.onetrip.catalog.importing.adapter.json.Catalogues.shippedWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.onetrip.catalog.importing.domain.CatalogueInvalid;
import io.onetrip.catalog.importing.domain.CatalogueRules;
import io.onetrip.catalog.importing.domain.CatalogueUnreadable;
import io.onetrip.catalog.importing.domain.Fault;
import io.onetrip.catalog.importing.domain.Fault.Code;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The shipped catalogue is right; each change below makes it wrong in one place, and that place is told. */
class CatalogueFaultsTest {

    private static final String HOTEL = "/bundles/0";
    private static final String HOTEL_SITUATIONS = HOTEL + "/situations";

    @Test
    void theShippedCatalogueHasNoFault() {
        assertThatCode(() -> CatalogueRules.check(read(shipped()))).doesNotThrowAnyException();
    }

    @Test
    void refusesACycleAndNamesIt() {
        refuses(file -> depend(file, "I_HOTEL_PERMIT", "I_ENT_SETUP"), "/bundles/0/dependencies/2", Code.CYCLE);
        refuses(file -> depend(file, "I_SEAL", "I_SEAL"), "/bundles/0/dependencies/21", Code.CYCLE);
        assertThat(faults(shippedWith(file -> depend(file, "I_HOTEL_PERMIT", "I_ENT_SETUP"))))
                .extracting(Fault::message)
                .containsExactly("The dependencies go round: I_ENT_SETUP before I_HOTEL_PERMIT before I_ENT_SETUP;"
                        + " take one of them out.");
    }

    @Test
    void refusesUnknownReferences() {
        unknown("/items/0", "department", "D_NOBODY");
        unknown("/items/0/materials/1", "material", "M_NOTHING");
        unknown("/items/0/materials/5/when", "question", "Q_NEVER");
        unknown("/items/0/itemType", "code", "77");
        unknown(HOTEL, "leadDepartment", "D_NOBODY");
        unknown(HOTEL + "/items/9/when/allOf/1", "question", "Q_NEVER");
        unknown(HOTEL + "/dependencies/0", "before", "I_NOTHING");
        unknown(HOTEL + "/dependencies/0", "after", "I_BIRTH_CERT");
        refuses(file -> array(file, HOTEL_SITUATIONS).add("Q_NEVER"), HOTEL_SITUATIONS + "/7", Code.UNKNOWN_REFERENCE);
        var member = HOTEL + "/items/10";
        refuses(
                file -> array(file, HOTEL + "/items")
                        .addObject()
                        .put("item", "I_NOTHING")
                        .put("mandatory", true),
                member + "/item",
                Code.UNKNOWN_REFERENCE);
        refuses(
                file -> at(file, "/materials/0").putArray("priorResultOf").add("I_NOTHING"),
                "/materials/0/priorResultOf/0",
                Code.UNKNOWN_REFERENCE);
    }

    /** No law gives more than five working days to tell what is wrong, and a shorter limit needs its law. */
    @Test
    void refusesALimitForAcceptanceThatNoLawGives() {
        var limit = "/items/0/acceptanceLimit";
        assertThat(faults(shippedWith(file -> acceptedWithin(file, 5)))).isEmpty();
        refuses(file -> acceptedWithin(file, 6), limit + "/days", Code.SHAPE);
        refuses(file -> acceptedWithin(file, -1), limit + "/days", Code.SHAPE);
        refuses(file -> acceptedWithin(file, 3).remove("legalBasis"), limit, Code.SHAPE);
    }

    private static ObjectNode acceptedWithin(ObjectNode file, int days) {
        return at(file, "/items/0")
                .putObject("acceptanceLimit")
                .put("days", days)
                .put("legalBasis", "某法 第一条");
    }

    @Test
    void refusesAConditionThatNobodyCouldFollow() {
        refuses(file -> nested(file, 400), HOTEL + "/items/0/when", Code.SHAPE);
        assertThat(faults(shippedWith(file -> nested(file, 400))))
                .extracting(Fault::message)
                .containsExactly(
                        "What stands here is nested more than 64 levels deep; write the condition more simply.");
        assertThat(faults(shippedWith(file -> nested(file, 40)))).isEmpty();
    }

    private static void nested(ObjectNode file, int levels) {
        var member = at(file, HOTEL + "/items/0");
        for (var each = 0; each < levels; each++) {
            var outer = member.objectNode();
            outer.set("not", member.get("when"));
            member.set("when", outer);
        }
    }

    @Test
    void refusesUnknownOptions() {
        refuses(
                file -> array(file, HOTEL + "/items/0/when/in").add("COOPERATIVE"),
                HOTEL + "/items/0/when/in/1",
                Code.UNKNOWN_OPTION);
        refuses(
                file -> at(file, "/questions/0").put("default", "COOPERATIVE"),
                "/questions/0/default",
                Code.UNKNOWN_OPTION);
        refuses(
                file -> {
                    var when = (ObjectNode) at(file, HOTEL + "/items/0").remove("when");
                    var wrong = when.deepCopy();
                    array(wrong, "/in").add("COOPERATIVE");
                    at(file, HOTEL + "/items/0")
                            .putObject("when")
                            .putArray("anyOf")
                            .add(when)
                            .addObject()
                            .set("not", wrong);
                },
                HOTEL + "/items/0/when/anyOf/1/not/in/1",
                Code.UNKNOWN_OPTION);
    }

    @Test
    void refusesAPromiseAboveItsStatutoryLimit() {
        assertThat(faults(shippedWith(file -> limits(file, 4, "WORKING_DAY", 3, "WORKING_DAY"))))
                .extracting(Fault::place, Fault::code)
                .containsExactly(tuple("/items/0/promisedLimit", Code.PROMISE_ABOVE_STATUTE));
        promise("/items/7/limitVariants/0/promisedLimit", 11, "WORKING_DAY");
        promise(HOTEL + "/promisedLimit", 46, "WORKING_DAY");
        promise(HOTEL + "/promisedLimit", 66, "CALENDAR_DAY");
    }

    @Test
    void refusesAVariantThatPullsTheStatuteBelowThePromise() {
        refuses(
                file -> {
                    var variant = at(file, "/items/7/limitVariants/0");
                    variant.remove("promisedLimit");
                    freelyPromised(file, "/items/7");
                    at(file, "/items/7/promisedLimit").put("days", 3).put("unit", "WORKING_DAY");
                    variant.putObject("statutoryLimit").put("days", 2).put("unit", "WORKING_DAY");
                },
                "/items/7/limitVariants/0/statutoryLimit",
                Code.PROMISE_ABOVE_STATUTE);
    }

    @Test
    void comparesLimitsOfDifferentUnits() {
        assertThat(faults(shippedWith(file -> limits(file, 5, "WORKING_DAY", 7, "CALENDAR_DAY"))))
                .isEmpty();
        assertThat(faults(shippedWith(file -> limits(file, 7, "CALENDAR_DAY", 5, "WORKING_DAY"))))
                .isEmpty();
        assertThat(faults(shippedWith(file -> limits(file, 6, "WORKING_DAY", 7, "CALENDAR_DAY"))))
                .extracting(Fault::code)
                .containsExactly(Code.PROMISE_ABOVE_STATUTE);
        assertThat(faults(shippedWith(file -> limits(file, 1, "WORKING_DAY", 0, "IMMEDIATE"))))
                .extracting(Fault::code)
                .containsExactly(Code.PROMISE_ABOVE_STATUTE);
    }

    @Test
    void refusesDuplicates() {
        for (var list : List.of("departments", "questions", "materials", "items", "bundles")) {
            var size = shipped().get(list).size();
            assertThat(faults(shippedWith(file -> array(file, "/" + list).add(file.at("/%s/0".formatted(list))))))
                    .extracting(Fault::place, Fault::code)
                    .contains(tuple("/%s/%d/id".formatted(list, size), Code.DUPLICATE_ID));
        }
        refuses(
                file -> array(file, HOTEL + "/items").add(file.at(HOTEL + "/items/0")),
                HOTEL + "/items/10/item",
                Code.DUPLICATE_ID);
        refuses(file -> array(file, HOTEL_SITUATIONS).add("Q_SIGN"), HOTEL_SITUATIONS + "/7", Code.DUPLICATE_ID);
        refuses(
                file -> array(file, "/questions/0/options").add(file.at("/questions/0/options/0")),
                "/questions/0/options/3/code",
                Code.DUPLICATE_CODE);
    }

    @Test
    void refusesADuplicateCode() {
        assertThat(faults(shippedWith(file -> at(file, "/items/1").set("codes", file.at("/items/0/codes")))))
                .extracting(Fault::place, Fault::code)
                .containsExactly(tuple("/items/1/codes/handleItemCode", Code.DUPLICATE_CODE));
        assertThat(faults(
                        shippedWith(file -> at(file, "/departments/24").set("uscc", file.at("/departments/23/uscc")))))
                .extracting(Fault::place, Fault::code)
                .contains(tuple("/departments/24/uscc/value", Code.DUPLICATE_CODE));
        assertThat(faults(shippedWith(file -> at(file, "/items/1/codes")
                        .put("taskCode", file.at("/items/0/codes/taskCode").asString()))))
                .extracting(Fault::place)
                .contains("/items/1/codes/taskCode");
    }

    @Test
    void refusesATaskCodeOrALocalCodeOfAnotherItem() {
        refuses(
                file -> {
                    var codes = at(file, "/items/0/codes");
                    codes.remove("handleItemCode");
                    at(file, "/items/1").set("codes", codes.deepCopy());
                },
                "/items/1/codes/taskCode",
                Code.DUPLICATE_CODE);
        refuses(
                file -> List.of("/items/0/codes", "/items/1/codes")
                        .forEach(codes -> at(file, codes).put("localCode", "2-01177-000")),
                "/items/1/codes/localCode",
                Code.DUPLICATE_CODE);
    }

    @Test
    void refusesCodesThatDoNotContainEachOther() {
        refuses(
                file -> {
                    var codes = at(file, "/items/0/codes");
                    var elsewhere = file.at("/departments/2/uscc/value").asString()
                            + codes.get("taskCode").asString().substring(18);
                    codes.put("taskCode", elsewhere).put("handleItemCode", elsewhere + "01");
                },
                "/items/0/codes/taskCode",
                Code.CODE_INVALID);
        refuses(
                file -> {
                    var codes = at(file, "/items/0/codes");
                    codes.put(
                            "handleItemCode",
                            "9" + codes.get("handleItemCode").asString().substring(1));
                },
                "/items/0/codes/handleItemCode",
                Code.CODE_INVALID);
    }

    @Test
    void refusesCodesOfTheWrongLength() {
        assertThat(faults(shippedWith(file -> at(file, "/items/0/codes").put("taskCode", "11219981MB9000023X49901"))))
                .extracting(Fault::place, Fault::code)
                .contains(tuple("/items/0/codes/taskCode", Code.CODE_INVALID));
        assertThat(faults(shippedWith(file -> at(file, "/items/0/codes").put("handleItemCode", "1"))))
                .extracting(Fault::place, Fault::code)
                .containsExactly(tuple("/items/0/codes/handleItemCode", Code.CODE_INVALID));
    }

    @Test
    void takesCodesOfTheOlderScheme() {
        assertThat(faults(shippedWith(file -> older(file, "1122334455", "112233445511223344551122"))))
                .extracting(Fault::place)
                .isNotEmpty()
                .allSatisfy(
                        place -> assertThat(place).as("only bundles need 31").startsWith("/bundles/"));
        for (var wrong :
                List.of("11223344551122334455112", "11219981MB9000023X4990199001000", "11223344551122334455112!"))
            assertThat(faults(shippedWith(file -> older(file, "1122334455", wrong))))
                    .as(wrong)
                    .extracting(Fault::place, Fault::code)
                    .contains(tuple("/items/0/codes/taskCode", Code.CODE_INVALID));
        assertThat(faults(shippedWith(file -> older(file, "112233445566", "112233445511223344551122"))))
                .extracting(Fault::place, Fault::code)
                .contains(tuple("/items/0/codes/taskCode", Code.CODE_INVALID));
    }

    private static void older(ObjectNode file, String catalogCode, String taskCode) {
        var codes = at(file, "/items/0/codes");
        codes.remove("handleItemCode");
        codes.put("catalogCode", catalogCode).put("taskCode", taskCode);
    }

    @Test
    void refusesAWrongCreditCode() {
        assertThat(faults(shippedWith(file -> at(file, "/departments/0/uscc").put("value", "11219981MB90000154"))))
                .extracting(Fault::place, Fault::code)
                .containsExactly(tuple("/departments/0/uscc/value", Code.CREDIT_CODE_INVALID));
    }

    @Test
    void readsACreditCodeInLowerCase() {
        var file = shippedWith(changed -> at(changed, "/departments/1/uscc").put("value", "11219981mb9000023x"));
        assertThat(read(file).departments().get(1).value().creditCode()).isEqualTo("11219981MB9000023X");
        assertThat(faults(file)).isEmpty();
    }

    @Test
    void tellsWhatIsOfTheWrongShape() {
        shape(file -> at(file, "/items/0").remove("promisedLimit"), "/items/0");
        shape(file -> at(file, "/items/0/materials/0").put("deferrable", "perhaps"), "/items/0/materials/0/deferrable");
        shape(file -> at(file, "/items/0/statutoryLimit").put("days", -1), "/items/0/statutoryLimit/days");
        shape(file -> at(file, "/items/0/promisedLimit").put("days", 2), "/items/0/promisedLimit/days");
        shape(file -> at(file, "/items/0/promisedLimit").put("unit", "WEEK"), "/items/0/promisedLimit/unit");
        shape(file -> at(file, "/materials/0").put("source", "NEIGHBOUR"), "/materials/0/source");
        shape(file -> at(file, "/questions/0").put("id", "no spaces, please"), "/questions/0/id");
        shape(file -> at(file, "/questions/0").putArray("default").add("COMPANY"), "/questions/0/default");
        shape(file -> at(file, HOTEL + "/items/0").put("when", "always"), HOTEL + "/items/0/when");
        shape(file -> at(file, HOTEL + "/items/0").putObject("when").put("never", true), HOTEL + "/items/0/when");
        shape(file -> at(file, HOTEL + "/items/0").putObject("when").putArray("allOf"), HOTEL + "/items/0/when/allOf");
        shape(file -> at(file, HOTEL + "/items/0").putObject("when").putArray("anyOf"), HOTEL + "/items/0/when/anyOf");
        shape(
                file -> at(file, HOTEL + "/items/0/when")
                        .putObject("not")
                        .put("question", "S_ANY")
                        .putArray("in")
                        .add("ANY"),
                HOTEL + "/items/0/when");
        shape(file -> at(file, HOTEL).put("jointLimit", 45), HOTEL + "/jointLimit");
        shape(file -> file.remove("bundles"), "");
    }

    @Test
    void tellsAllFaultsAtOnce() {
        assertThat(faults(shippedWith(file -> {
                    at(file, "/items/0").put("department", "D_NOBODY");
                    at(file, "/departments/0/uscc").put("value", "1");
                    depend(file, "I_SEAL", "I_SEAL");
                })))
                .hasSize(3);
    }

    @Test
    void saysWhereBrokenJsonBreaks() {
        assertThatExceptionOfType(CatalogueUnreadable.class)
                .isThrownBy(() -> read("{\n \"items\": [\n  {\"id\": \"I_A\",,}\n ]\n}"))
                .satisfies(unreadable -> {
                    assertThat(unreadable.line()).isEqualTo(3);
                    assertThat(unreadable.column()).isBetween(16, 18);
                });
        for (var broken : List.of("", "{\"a\": 1", "{} {}", "{\"a\": 1, \"a\": 2}", "\u0000"))
            assertThatExceptionOfType(CatalogueUnreadable.class).isThrownBy(() -> read(broken));
    }

    private static void unknown(String place, String field, String id) {
        refuses(file -> at(file, place).put(field, id), "%s/%s".formatted(place, field), Code.UNKNOWN_REFERENCE);
    }

    private static void promise(String place, int days, String unit) {
        refuses(file -> at(file, place).put("days", days).put("unit", unit), place, Code.PROMISE_ABOVE_STATUTE);
    }

    private static void limits(ObjectNode file, int promise, String promiseUnit, int statute, String statuteUnit) {
        freelyPromised(file, "/items/0");
        at(file, "/items/0/promisedLimit").put("days", promise).put("unit", promiseUnit);
        at(file, "/items/0/statutoryLimit").put("days", statute).put("unit", statuteUnit);
    }

    private static void depend(ObjectNode file, String before, String after) {
        array(file, HOTEL + "/dependencies").addObject().put("before", before).put("after", after);
    }

    private static void shape(Consumer<ObjectNode> change, String place) {
        refuses(change, place, Code.SHAPE);
    }

    private static void refuses(Consumer<ObjectNode> change, String place, Code code) {
        assertThat(faults(shippedWith(change)))
                .extracting(Fault::place, Fault::code)
                .containsExactly(tuple(place, code));
    }

    private static ArrayNode array(JsonNode file, String place) {
        return (ArrayNode) file.at(place);
    }

    private static List<Fault> faults(ObjectNode file) {
        try {
            CatalogueRules.check(read(file));
            return List.of();
        } catch (CatalogueInvalid invalid) {
            return invalid.faults();
        }
    }
}
