package io.onetrip.cases.times;

import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.testkit.Contracts;
import io.onetrip.workingdays.LimitUnit;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TimesContractTest {
    private static final String HOTEL = "11219981MB9000031Q4990199005000202611230007";

    @Test
    void readsTheChangesThatApprovalPublishes() {
        var suspended = Contracts.sample("approval.clock-suspended.v1", TimesMessages.ClockSuspended.class);
        var resumed = Contracts.sample("approval.clock-resumed.v1", TimesMessages.ClockResumed.class);
        var extended = Contracts.sample("approval.limit-extended.v1", TimesMessages.LimitExtended.class);
        assertThat(suspended.caseNumber()).isEqualTo("261123-0016X-1");
        assertThat(suspended.notice()).isNotBlank();
        assertThat(resumed.result()).isEqualTo("检验合格");

        var stopped = suspended.apply(ItemTimes.none(suspended.itemCaseNumber(), 3));
        assertThat(stopped.item()).isEqualTo(HOTEL);
        assertThat(stopped.openStop())
                .contains(new ItemTimes.Stop(
                        1, "检验", "消防设施须经检验", LocalDate.of(2026, 11, 25), LocalDate.of(2026, 12, 4), null));
        assertThat(suspended.apply(stopped)).isEqualTo(stopped);
        assertThat(resumed.apply(stopped).openStop()).isEmpty();
        assertThat(extended.apply(stopped).extension())
                .isEqualTo(new ItemTimes.Lengthening(
                        true, 15, LimitUnit.WORKING_DAY, "涉及多个部门, 情况复杂", LocalDate.of(2026, 11, 26)));
    }
}
