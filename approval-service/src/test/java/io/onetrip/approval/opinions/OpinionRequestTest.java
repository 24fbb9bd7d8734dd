package io.onetrip.approval.opinions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.onetrip.approval.opinions.OpinionRequest.Question;
import io.onetrip.approval.opinions.OpinionRequest.Stance;
import io.onetrip.approval.opinions.OpinionRequest.State;
import io.onetrip.approval.tasks.domain.ApprovalRefused;
import io.onetrip.approval.tasks.domain.ItemTask;
import io.onetrip.approval.tasks.domain.Officer;
import io.onetrip.approval.tasks.domain.Reason;
import io.onetrip.testkit.Contracts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class OpinionRequestTest {
    private static final Instant NOW = Instant.parse("2026-11-26T02:10:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-26");
    private static final LocalDate DUE = LocalDate.parse("2026-11-27");
    private static final Officer LI = new Officer("li", "李", false, "D_PSB");
    private static final Officer FIRE = new Officer("zhao", "赵", false, "D_FIRE");
    private final OpinionRequest asked = asked("D_FIRE", null, DUE);

    @Test
    void isAskedOfOneOtherDepartmentOrOneExpert() {
        refuses(Reason.OPINION_ADDRESSEE_INVALID, () -> asked("D_PSB", null, DUE));
        refuses(Reason.OPINION_ADDRESSEE_INVALID, () -> asked("D_FIRE", "王工, 设计院", DUE));
        refuses(Reason.OPINION_ADDRESSEE_INVALID, () -> asked(null, null, DUE));
        assertThat(asked(null, "王工, 设计院", DUE).expert()).isEqualTo("王工, 设计院");
    }

    @Test
    void isDueFromTodayOnWithinAYear() {
        refuses(Reason.OPINION_DUE_INVALID, () -> asked("D_FIRE", null, TODAY.minusDays(1)));
        refuses(
                Reason.OPINION_DUE_INVALID,
                () -> asked("D_FIRE", null, TODAY.plusYears(1).plusDays(1)));
        assertThat(asked("D_FIRE", null, TODAY).open()).isTrue();
    }

    @Test
    void isGivenOnceAndAlsoLate() {
        var given = asked.late().answer(Stance.DISAGREE, "间距不足", FIRE, NOW);
        assertThat(given.state()).isEqualTo(State.GIVEN);
        assertThat(given.overdue()).isTrue();
        refuses(Reason.OPINION_OVER, () -> given.answer(Stance.AGREE, "改", FIRE, NOW));
        refuses(Reason.OPINION_OVER, () -> given.withdraw("不需要", LI, NOW));
        refuses(Reason.OPINION_OVER, given::lapse);
    }

    /** Silence neither agrees nor disagrees. */
    @Test
    void whatIsLateIsStillAsked() {
        assertThat(asked.late().state()).isEqualTo(State.ASKED);
        assertThat(asked.late().answer()).isNull();
        assertThat(asked.lapse().answer()).isNull();
    }

    @Test
    void whatWeSendIsTheSampleWePublished() {
        var given = asked.answer(Stance.AGREE_WITH_CONDITIONS, "增设疏散指示", FIRE, NOW);
        assertThat(sent(given)).isEqualTo(Contracts.sample(OpinionMoved.TYPE));
        var expert = asked(null, "王工, 设计院", DUE);
        for (var one : List.of(asked, given, asked.late(), asked.lapse(), asked.withdraw("不需要", LI, NOW), expert))
            assertThat(Contracts.faults(OpinionMoved.TYPE, sent(one))).isEmpty();
        assertThat(sent(asked.late()).get("what").asString()).isEqualTo("OVERDUE");
        assertThat(sent(expert).toString()).doesNotContain("王工");
    }

    private static JsonNode sent(OpinionRequest opinion) {
        var task = new ItemTask(
                "11219981MB9000031Q4990199005000202611230007",
                "261123-0016X-1",
                "I_HOTEL_PERMIT",
                "旅馆业特种行业许可证核发",
                "D_PSB",
                List.of());
        return Contracts.JSON.valueToTree(OpinionMoved.of(task, opinion, NOW));
    }

    private static OpinionRequest asked(String department, String expert, LocalDate due) {
        return OpinionRequest.of(1, new Question("疏散是否合格", department, expert, due), LI, NOW, TODAY);
    }

    private static void refuses(Reason reason, ThrowingCallable asked) {
        assertThatThrownBy(asked)
                .isInstanceOfSatisfying(
                        ApprovalRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
