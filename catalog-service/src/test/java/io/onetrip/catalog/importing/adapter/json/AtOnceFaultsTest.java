package io.onetrip.catalog.importing.adapter.json;

import static io.onetrip.catalog.importing.adapter.json.Catalogues.at;
import static io.onetrip.catalog.importing.adapter.json.Catalogues.read;
import static io.onetrip.catalog.importing.adapter.json.Catalogues.shippedWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.onetrip.catalog.importing.domain.CatalogueInvalid;
import io.onetrip.catalog.importing.domain.CatalogueRules;
import io.onetrip.catalog.importing.domain.Fault;
import io.onetrip.catalog.importing.domain.Fault.Code;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Rules of the food permit, whose form asks of one choice: what is sold. */
class AtOnceFaultsTest {
    private static final String FOOD = "/items/5";
    private static final String RULE = FOOD + "/decidedAtOnce";
    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void takesARuleOverAnswersAndTheForm() {
        assertThat(CatalogueRules.judge(read(with("""
                        {'rule': '只卖饮品', 'when': {'allOf': [
                            {'field': 'F_FOOD_KIND', 'in': ['DRINK']},
                            {'not': {'question': 'Q_AGENT', 'in': ['YES']}}]}}"""))))
                .extracting(Fault::place)
                .noneMatch(place -> place.startsWith(RULE));
        assertThat(CatalogueRules.judge(read(with("""
                        {'rule': '园区已审', 'stamp': {'material': 'M_FOOD_LAYOUT', 'authority': '某园区'}}"""))))
                .extracting(Fault::place)
                .noneMatch(place -> place.startsWith(RULE));
    }

    @Test
    void refusesFieldsAndOptionsThatAreNotThere() {
        refuses("{'rule': 'R', 'when': {'field': 'F_NOWHERE', 'in': ['A']}}", "/when/field", Code.UNKNOWN_REFERENCE);
        refuses("{'rule': 'R', 'when': {'field': 'F_AREA', 'in': ['9']}}", "/when/field", Code.UNKNOWN_REFERENCE);
        refuses("{'rule': 'R', 'when': {'field': 'F_FOOD_KIND', 'in': ['TEA']}}", "/when/in/0", Code.UNKNOWN_OPTION);
        refuses(
                "{'rule': 'R', 'when': {'anyOf': [{'question': 'Q_NEVER', 'in': ['A']}]}}",
                "/when/anyOf/0/question",
                Code.UNKNOWN_REFERENCE);
    }

    @Test
    void refusesAStampOnWhatIsNotAskedFor() {
        refuses(
                "{'rule': 'R', 'stamp': {'material': 'M_BIRTH_CERT', 'authority': '某园区'}}",
                "/stamp/material",
                Code.UNKNOWN_REFERENCE);
    }

    @Test
    void refusesARuleThatSaysNothing() {
        refuses("{'rule': 'R'}", "", Code.SHAPE);
        refuses("{'rule': '', 'when': {'field': 'F_FOOD_KIND', 'in': ['HOT']}}", "/rule", Code.SHAPE);
        refuses("{'rule': 'R', 'stamp': {'material': 'M_FOOD_LAYOUT'}}", "/stamp", Code.SHAPE);
    }

    @Test
    void refusesARuleOfWhatItsDepartmentAccepts() {
        var file = with("{'rule': 'R', 'when': {'field': 'F_FOOD_KIND', 'in': ['HOT']}}");
        at(file, FOOD).put("entrusted", false).remove("labels");
        refuses(file, RULE, Code.AT_ONCE_NOT_ENTRUSTED);
    }

    @Test
    void refusesAFieldWhereNothingIsWrittenYet() {
        var file = shippedWith(changed -> at(changed, FOOD + "/form/0")
                .set("when", JSON.readTree("{\"field\": \"F_FOOD_KIND\", \"in\": [\"HOT\"]}")));
        refuses(file, FOOD + "/form/0/when/field", Code.UNKNOWN_REFERENCE);
    }

    private static ObjectNode with(String rule) {
        return shippedWith(file -> at(file, FOOD).set("decidedAtOnce", JSON.readTree(rule.replace('\'', '"'))));
    }

    private static void refuses(String rule, String place, Code code) {
        refuses(with(rule), RULE + place, code);
    }

    private static void refuses(ObjectNode file, String place, Code code) {
        assertThatExceptionOfType(CatalogueInvalid.class)
                .isThrownBy(() -> CatalogueRules.check(read(file)))
                .satisfies(invalid -> assertThat(invalid.faults())
                        .extracting(Fault::place, Fault::code)
                        .contains(tuple(place, code)));
    }
}
