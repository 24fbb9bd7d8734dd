package io.onetrip.cases.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.cases.handling.domain.CaseFixtures;
import io.onetrip.cases.handling.domain.Decision;
import io.onetrip.cases.handling.domain.DecisionBasis;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProcessTableTest {
    @Test
    void nobodyExaminesWhatARuleGrants() {
        assertThat(events(new DecisionBasis("正常退休", List.of(), null))).containsExactly("收件", "受理", "按规则秒批");
        assertThat(events(null)).containsExactly("收件", "受理", "审查", "准予");
    }

    private static List<String> events(@Nullable DecisionBasis basis) {
        var serviceCase = CaseFixtures.accepted(CaseFixtures.hotel());
        var number = CaseFixtures.item(serviceCase, "LICENCE").number();
        serviceCase.itemDecided(
                number,
                new Decision(true, null, null, "秒批规则", CaseFixtures.NOW, List.of(), List.of(), basis),
                CaseFixtures.NOW,
                CaseFixtures.NUMBERS);
        var item = CaseFixtures.item(serviceCase, "LICENCE");
        return new ProcessTable()
                .rows(new ExchangedItem(serviceCase, item, null, null, List.of(), false))
                .map(ProcessTable.Step::event)
                .toList();
    }
}
