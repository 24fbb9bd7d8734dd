package io.onetrip.catalog.search;

import static io.onetrip.catalog.importing.adapter.json.Catalogues.shipped;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped catalogue among 20,000 generated items. */
class CatalogueIndexTest {

    private static final CatalogueIndex INDEX = new CatalogueIndex();

    @BeforeAll
    static void fill() {
        var entries = new ArrayList<>(Distractors.items(20_000));
        for (var item : shipped().get("items").values())
            entries.add(listed(
                    Listed.Kind.ITEM,
                    item.get("id").asString(),
                    item.get("name").asString()));
        for (var bundle : shipped().get("bundles").values())
            entries.add(listed(
                    Listed.Kind.BUNDLE,
                    bundle.get("id").asString(),
                    bundle.get("name").asString()));
        INDEX.put(entries);
        INDEX.show();
    }

    @ParameterizedTest
    @CsvSource({
        "开办宾馆, B_HOTEL, NAME",
        "開辦賓館, B_HOTEL, NAME",
        "开宾馆, B_HOTEL, NAME",
        "我要开一家宾馆需要什么材料, B_HOTEL, NAME",
        "kaibanbinguan, B_HOTEL, PINYIN",
        "kaibanbing, B_HOTEL, PINYIN",
        "kai binguan, B_HOTEL, PINYIN",
        "ＫＢＢＧ, B_HOTEL, INITIALS",
        "kbg, B_HOTEL, INITIALS",
        "开bin, B_HOTEL, PINYIN",
        "开酒店, B_HOTEL, SYNONYM",
        "kaijiudian, B_HOTEL, SYNONYM",
        "kai lvguan, B_HOTEL, SYNONYM",
        "开办兵馆, B_HOTEL, SIMILAR",
        "kaibanbingaun, B_HOTEL, SIMILAR",
        "旅馆业, I_HOTEL_PERMIT, NAME",
        "lvguanye, I_HOTEL_PERMIT, PINYIN",
        "luguanye, I_HOTEL_PERMIT, PINYIN",
        "旅官业特种, I_HOTEL_PERMIT, SIMILAR",
        "yinhangyuyue, I_BANK, PINYIN",
        "yinhang yuyue kaihu, I_BANK, PINYIN",
        "上户口, B_NEWBORN, SYNONYM",
        "i_bank, I_BANK, NAME",
        "职工退休, B_RETIRE, NAME",
    })
    void findsFirst(String typed, String expected, Matched matched) {
        var found = search(typed);
        assertThat(found).as(typed).isNotEmpty();
        assertThat(found.getFirst().id() + " " + found.getFirst().matched()).isEqualTo(expected + " " + matched);
    }

    @Test
    void showsWhereInTheName() {
        assertThat(search("旅馆业").getFirst().highlights()).containsExactly(new SearchHit.Range(0, 3));
        assertThat(search("shigongxuke").getFirst().highlights()).containsExactly(new SearchHit.Range(4, 8));
    }

    @Test
    void findsNothingInNothing() {
        assertThat(search("()")).isEmpty();
        assertThat(search("zzzzqqqq")).isEmpty();
    }

    @Test
    void readsEveryReading() {
        assertThat(Sounds.readings('重')).contains("zhong", "chong");
        assertThat(Sounds.readings('行')).contains("hang", "xing");
        assertThat(Sounds.readings('旅')).containsExactlyInAnyOrder("lv", "lu");
    }

    @Test
    void forgetsWhatIsRemoved() {
        INDEX.put(List.of(listed(Listed.Kind.ITEM, "I_GONE", "打捞沉船备案")));
        INDEX.show();
        assertThat(search("打捞沉船")).hasSize(1);
        INDEX.remove(Set.of("ITEM I_GONE"));
        INDEX.show();
        assertThat(search("打捞沉船")).isEmpty();
    }

    @Test
    void narrowsByPlace() {
        var place =
                new Listed(Listed.Kind.ITEM, "I_TOWN", "采砂登记", "D", null, "TOWN", List.of("511602001000"), List.of());
        INDEX.put(List.of(place));
        INDEX.show();
        assertThat(in("511602000000")).extracting(SearchHit::id).containsExactly("I_TOWN");
        assertThat(in("511603000000")).isEmpty();
        INDEX.remove(Set.of(place.key()));
        INDEX.show();
    }

    @ParameterizedTest
    @CsvSource({"开办宾馆", "开宾馆", "kaibanbinguan", "kbbg", "kjd", "开酒店", "开办兵馆", "kaibanbingaun", "旅官业特种", "我要开一家宾馆需要什么材料"
    })
    void answersWithinFiftyMilliseconds(String typed) {
        for (var round = 0; round < 20; round++) search(typed);
        var times = new ArrayList<Long>();
        for (var round = 0; round < 100; round++) {
            var start = System.nanoTime();
            search(typed);
            times.add(System.nanoTime() - start);
        }
        times.sort(null);
        System.out.printf("%s: p50 %.2f ms, p99 %.2f ms%n", typed, times.get(50) / 1e6, times.get(98) / 1e6);
        assertThat(times.get(50)).isLessThan(50_000_000);
    }

    private static List<SearchHit> search(String typed) {
        return INDEX.search(typed, new SearchFilter(null, null, null, null), 0, 10);
    }

    private static List<SearchHit> in(String region) {
        return INDEX.search("采砂登记", new SearchFilter(null, null, region, null), 0, 10);
    }

    private static Listed listed(Listed.Kind kind, String id, String name) {
        return new Listed(kind, id, name, "D", "市场监督管理局", null, List.of(), List.of());
    }
}
