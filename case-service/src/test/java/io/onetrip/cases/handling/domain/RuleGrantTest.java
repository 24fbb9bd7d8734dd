package io.onetrip.cases.handling.domain;

import static io.onetrip.cases.handling.domain.CaseFixtures.CLERK;
import static io.onetrip.cases.handling.domain.CaseFixtures.NOW;
import static io.onetrip.cases.handling.domain.CaseFixtures.NUMBERS;
import static io.onetrip.cases.handling.domain.CaseFixtures.accepted;
import static io.onetrip.cases.handling.domain.CaseFixtures.granted;
import static io.onetrip.cases.handling.domain.CaseFixtures.hotel;
import static io.onetrip.cases.handling.domain.CaseFixtures.item;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the platform has granted by a rule (秒批). */
class RuleGrantTest {
    private static final DecisionBasis BASIS =
            new DecisionBasis("正常退休", List.of(new DecisionBasis.Fact("Q_TYPE", "退休类型", "正常退休")), null);
    private final ServiceCase serviceCase = accepted(hotel());

    @Test
    void countsForNothingWhereTheCaseHasEndedTheItem() {
        withdraw();
        var licence = item(serviceCase, "LICENCE");
        assertThat(serviceCase.voids(licence.number(), byRule())).isTrue();
        assertThat(serviceCase.itemDecided(licence.number(), byRule(), NOW, NUMBERS))
                .isEmpty();
        assertThat(item(serviceCase, "LICENCE").status()).isEqualTo(ItemStatus.CLOSED);
        assertThat(serviceCase.progress().status()).isEqualTo(CaseStatus.WITHDRAWN);
    }

    @Test
    void isNotWhatPeopleHaveDecided() {
        withdraw();
        var licence = item(serviceCase, "LICENCE");
        assertThat(serviceCase.voids(licence.number(), granted("营业执照"))).isFalse();
        serviceCase.itemDecided(licence.number(), granted("营业执照"), NOW, NUMBERS);
        assertThat(serviceCase.progress().status()).isEqualTo(CaseStatus.OUTPUT_READY);
    }

    @Test
    void keepsItsRuleWhenItsResultIsRevokedBeforeAndAfterItIsHeardOf() {
        var licence = item(serviceCase, "LICENCE").number();
        serviceCase.itemDecided(licence, byRule().revoking(Map.of("N-1", NOW)), NOW, NUMBERS);
        assertThat(item(serviceCase, "LICENCE").decision().basis()).isEqualTo(BASIS);
        serviceCase.resultsRevoked(licence, Map.of("N-2", NOW));
        var decided = item(serviceCase, "LICENCE").decision();
        assertThat(decided.basis()).isEqualTo(BASIS);
        assertThat(decided.results()).extracting(IssuedResult::revokedAt).containsExactly(NOW, NOW);
    }

    private void withdraw() {
        serviceCase.withdraw(new Withdrawal(NOW, CLERK, "暂不开业"), NUMBERS);
    }

    private static Decision byRule() {
        var results = granted("营业执照", "公章备案").results();
        return new Decision(true, null, null, "秒批规则", NOW, results, List.of(), BASIS);
    }
}
