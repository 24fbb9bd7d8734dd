package io.onetrip.catalog.search;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogueIndexTest {

    private static final CatalogueIndex INDEX = AmongMany.index();

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

    /** Whatever the catalogue holds: each name as it stands, in pinyin, by its initials, and with one slip. */
    @ParameterizedTest
    @MethodSource("io.onetrip.catalog.search.AmongMany#shippedEntries")
    void findsEveryNameHoweverItIsTyped(Listed entry) {
        var name = entry.name().replaceAll("[^\\p{IsHan}].*", "");
        assumeThat(name.length()).isGreaterThan(3);
        var sounds = name.chars()
                .mapToObj(each -> Sounds.readings((char) each).iterator().next())
                .toList();
        var initials = sounds.stream().map(sound -> sound.substring(0, 1)).collect(joining());
        var without = name.substring(0, 2) + name.substring(3);
        for (var typed : List.of(name, String.join("", sounds), String.join(" ", sounds), initials, without))
            assertThat(search(typed)).as(typed).extracting(SearchHit::id).contains(entry.id());
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
        INDEX.put(List.of(AmongMany.listed(SearchKind.ITEM, "I_GONE", "打捞沉船备案")));
        INDEX.show();
        assertThat(search("打捞沉船")).hasSize(1);
        INDEX.remove(Set.of("ITEM I_GONE"));
        INDEX.show();
        assertThat(search("打捞沉船")).isEmpty();
    }

    @Test
    void narrowsByPlace() {
        var place = new Listed(
                SearchKind.ITEM,
                "I_TOWN",
                "采砂登记",
                "D",
                null,
                null,
                "TOWN",
                List.of(),
                List.of("511602001000"),
                List.of());
        INDEX.put(List.of(place));
        INDEX.show();
        assertThat(in("511602000000")).extracting(SearchHit::id).containsExactly("I_TOWN");
        assertThat(in("511603000000")).isEmpty();
        INDEX.remove(Set.of(place.key()));
        INDEX.show();
    }

    private static List<SearchHit> search(String typed) {
        return INDEX.search(typed, new SearchFilter(null, null, null, null, null, null), 0, 10);
    }

    private static List<SearchHit> in(String region) {
        return INDEX.search("采砂登记", new SearchFilter(null, null, null, null, null, region), 0, 10);
    }
}
