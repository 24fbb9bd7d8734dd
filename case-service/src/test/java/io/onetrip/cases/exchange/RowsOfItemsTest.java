package io.onetrip.cases.exchange;

import static io.onetrip.cases.handling.domain.CaseFixtures.NOW;
import static io.onetrip.cases.handling.domain.CaseFixtures.NUMBERS;
import static io.onetrip.cases.handling.domain.CaseFixtures.accepted;
import static io.onetrip.cases.handling.domain.CaseFixtures.granted;
import static io.onetrip.cases.handling.domain.CaseFixtures.item;
import static io.onetrip.cases.handling.domain.CaseFixtures.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.cases.handling.domain.CaseFixtures.SequencedGraph;
import io.onetrip.cases.handling.domain.ServiceCase;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The sign is its department's to accept, and comes after the fire check. */
class RowsOfItemsTest {
    private final ServiceCase served =
            accepted(new SequencedGraph().item("FIRE").item("SIGN", "FIRE").acceptedByDepartment("SIGN"));

    @Test
    void aResultThatIsRevokedIsSaidToBeSo() {
        served.itemDecided(item(served, "FIRE").number(), granted("合格证", "备案证"), NOW, NUMBERS);
        served.resultsRevoked(item(served, "FIRE").number(), Map.of("N-1", Instant.parse("2026-12-19T16:30:00Z")));
        assertThat(column(ExchangeTable.result, "FIRE", "resultType")).containsExactly("撤销", "准予");
        assertThat(column(ExchangeTable.result, "FIRE", "resultExplain")).containsExactly("2026-12-20 撤销", null);
    }

    @Test
    void whatWasClosedBeforeItsDepartmentGotItWasNotAccepted() {
        served.itemDecided(item(served, "FIRE").number(), refused(), NOW, NUMBERS);
        assertThat(column(ExchangeTable.process, "SIGN", "processName")).containsExactly("收件", "终止");
        assertThat(column(ExchangeTable.process, "FIRE", "processName")).contains("受理");
        var because = "前置事项未准予: " + item(served, "FIRE").planned().name();
        assertThat(column(ExchangeTable.process, "SIGN", "handleExplain")).containsExactly(null, because);
        assertThat(column(ExchangeTable.result, "SIGN", "resultExplain")).containsExactly(because);
    }

    private List<@Nullable Object> column(ExchangeTable of, String id, String name) {
        var table = of.table();
        var at = table.names().indexOf(name);
        var row = new ExchangedItem(served, item(served, id), null, null, List.of(), true);
        return table.values(row).<@Nullable Object>map(values -> values.get(at)).toList();
    }
}
