package io.onetrip.catalog;

import static io.onetrip.catalog.importing.adapter.json.Catalogues.at;
import static io.onetrip.catalog.importing.adapter.json.Catalogues.shippedWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.onetrip.testkit.Caller;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Items in fine grain: found where they are handled, by their kind, level and lists. */
class ItemsIT extends CatalogServiceIT {

    @BeforeEach
    void withItemsOfSeveralPlaces() {
        var answer = upload(shippedWith(ItemsIT::place).toString(), false);
        assertThat(answer.status()).as(answer.json().toString()).isEqualTo(200);
    }

    private static void place(ObjectNode file) {
        for (var item : file.get("items").values())
            ((ObjectNode) item).remove(List.of("region", "level", "handledIn", "labels"));
        at(file, "/items/0").put("region", "511602000000").put("level", "COUNTY");
        at(file, "/items/0").putArray("handledIn").add("511602001000").add("511602102003");
        at(file, "/items/0").putArray("labels").add("NEARBY").add("COUNTY_HANDLED");
        at(file, "/items/1").put("region", "511600000000");
        at(file, "/items/1").putArray("handledIn").add("500112000000");
        var listed = ((ArrayNode) file.get("items")).addObject();
        listed.put("id", "I_ONLY_LISTED").put("name", "只列出的事项").put("department", "D_SAMR");
        listed.put("category7plus1", "公共服务").putObject("codes").put("localCode", "511Z07001006-1");
    }

    @Test
    void findsAnItemWhereItIsHandled() {
        assertThat(ids(items("region=511602000000"))).containsExactly("I_ENT_SETUP");
        assertThat(ids(items("region=511602001000"))).containsExactly("I_ENT_SETUP");
        assertThat(ids(items("region=511602102003"))).containsExactly("I_ENT_SETUP");
        assertThat(ids(items("region=511602102004"))).isEmpty();
        assertThat(ids(items("region=500000000000"))).containsExactly(second());
        assertThat(ids(items("region=510000000000"))).containsExactlyInAnyOrder("I_ENT_SETUP", second());
    }

    @Test
    void findsItemsByLevelListKindAndDepartment() {
        assertThat(ids(items("level=COUNTY"))).containsExactly("I_ENT_SETUP");
        assertThat(ids(items("label=NEARBY"))).containsExactly("I_ENT_SETUP");
        assertThat(ids(items("label=TIDAL"))).isEmpty();
        assertThat(items("category=%E8%A1%8C%E6%94%BF%E5%A5%96%E5%8A%B1").json().get("content"))
                .hasSize(1);
        assertThat(items("department=D_SAMR").json().get("content").values())
                .isNotEmpty()
                .allSatisfy(item ->
                        assertThat(item.get("departmentName").asString()).isEqualTo("市场监督管理局"));
    }

    @Test
    void listsAnItemThatIsOnlyListed() {
        await().untilAsserted(() ->
                assertThat(items("query=i_only_listed").text("/content/0/id")).isEqualTo("I_ONLY_LISTED"));
        var listed = items("query=i_only_listed").json().at("/content/0");
        assertThat(listed.has("promise")).isFalse();
        assertThat(get("/api/catalog/items/I_ONLY_LISTED")
                        .json()
                        .at("/definition/codes/localCode")
                        .asString())
                .isEqualTo("511Z07001006-1");
    }

    @Test
    void pagesByNameWithoutGapOrRepetition() {
        var names = new ArrayList<String>();
        var after = "";
        for (int page = 0; page < 100; page++) {
            var answer = items("sort=NAME&limit=7&after=" + after).json();
            for (JsonNode item : answer.get("content").values())
                names.add(item.get("id").asString());
            if (answer.get("next").isNull()) break;
            after = answer.get("next").asString();
        }
        assertThat(names).doesNotHaveDuplicates().hasSizeGreaterThan(50);
    }

    @Test
    void refusesAFilterThatIsNone() {
        for (var wrong : List.of("region=5116", "level=MOON", "sort=COLOUR", "label=x"))
            assertThat(items(wrong).text("/type")).as(wrong).isEqualTo("/problems/invalid-request");
        assertThat(items("level=MOON").text("/errors/0/field")).isEqualTo("level");
    }

    @Test
    void tellsWhatAnEditorShouldLookAt() {
        var warnings = upload(
                        shippedWith(file -> at(file, "/materials/0").put("name", "其他材料"))
                                .toString(),
                        true)
                .json()
                .get("warnings");
        assertThat(warnings.values()).anySatisfy(warning -> {
            assertThat(warning.get("place").asString()).isEqualTo("/materials/0/name");
            assertThat(warning.get("code").asString()).isEqualTo("CATCH_ALL");
            assertThat(warning.get("severity").asString()).isEqualTo("WARNING");
        });
    }

    private static String second() {
        return shippedWith(file -> {}).at("/items/1/id").asString();
    }

    private Caller.Answer items(String query) {
        return get("/api/catalog/items?" + query);
    }

    private static List<String> ids(Caller.Answer answer) {
        return answer.json().get("content").values().stream()
                .map(item -> item.get("id").asString())
                .toList();
    }
}
