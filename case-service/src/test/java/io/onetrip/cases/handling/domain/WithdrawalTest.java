package io.onetrip.cases.handling.domain;

import static io.onetrip.cases.handling.domain.CaseFixtures.CLERK;
import static io.onetrip.cases.handling.domain.CaseFixtures.FOREIGN_CLERK;
import static io.onetrip.cases.handling.domain.CaseFixtures.NOW;
import static io.onetrip.cases.handling.domain.CaseFixtures.NUMBERS;
import static io.onetrip.cases.handling.domain.CaseFixtures.accepted;
import static io.onetrip.cases.handling.domain.CaseFixtures.granted;
import static io.onetrip.cases.handling.domain.CaseFixtures.hotel;
import static io.onetrip.cases.handling.domain.CaseFixtures.item;
import static io.onetrip.cases.handling.domain.CaseFixtures.outputReady;
import static io.onetrip.cases.handling.domain.CaseFixtures.received;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.onetrip.cases.CaseRefused;
import io.onetrip.cases.handling.domain.CaseEvent.ItemClosed;
import io.onetrip.cases.handling.domain.CaseEvent.OutputReady;
import io.onetrip.cases.handling.domain.CaseEvent.Withdrawn;
import org.junit.jupiter.api.Test;

class WithdrawalTest {
    private static final Withdrawal WITHDRAWAL = new Withdrawal(NOW, CLERK, "暂不开业");

    @Test
    void beforeAcceptanceEndsTheCase() {
        var serviceCase = received(hotel());
        assertThat(serviceCase.withdraw(WITHDRAWAL, NUMBERS)).containsExactly(new Withdrawn(WITHDRAWAL));
        assertThat(serviceCase.progress().status()).isEqualTo(CaseStatus.WITHDRAWN);
    }

    @Test
    void closesWhatDepartmentsHaveAndWhatWaits() {
        var serviceCase = accepted(hotel());
        var events = serviceCase.withdraw(WITHDRAWAL, NUMBERS);
        assertThat(events).filteredOn(ItemClosed.class::isInstance).hasSize(4);
        assertThat(item(serviceCase, "LICENCE").closedReason()).isEqualTo(ClosedReason.WITHDRAWN);
        assertThat(item(serviceCase, "LICENCE").dispatchedAt()).isEqualTo(NOW);
        assertThat(serviceCase.progress().status()).isEqualTo(CaseStatus.WITHDRAWN);
    }

    @Test
    void leavesWhatIsDecidedToBeHandedOut() {
        var serviceCase = accepted(hotel());
        serviceCase.itemDecided(item(serviceCase, "LICENCE").number(), granted("营业执照"), NOW, NUMBERS);
        assertThat(serviceCase.withdraw(WITHDRAWAL, NUMBERS)).last().isInstanceOf(OutputReady.class);
        assertThat(item(serviceCase, "LICENCE").status()).isEqualTo(ItemStatus.GRANTED);
    }

    /** The department decided before it heard; its decision is final. */
    @Test
    void believesADecisionThatCrossedIt() {
        var serviceCase = accepted(hotel());
        serviceCase.withdraw(WITHDRAWAL, NUMBERS);
        serviceCase.itemClaimed(item(serviceCase, "LICENCE").number(), "王审", NOW);
        assertThat(serviceCase.itemDecided(item(serviceCase, "LICENCE").number(), granted("营业执照"), NOW, NUMBERS))
                .singleElement()
                .isInstanceOf(OutputReady.class);
        assertThat(item(serviceCase, "FIRE").status()).isEqualTo(ItemStatus.CLOSED);
    }

    @Test
    void isRefusedOnceAllIsDecidedAndToOtherHalls() {
        assertThatThrownBy(() -> outputReady().withdraw(WITHDRAWAL, NUMBERS))
                .isInstanceOf(CaseRefused.class)
                .hasMessageContaining("不能撤回");
        var foreign = new Withdrawal(NOW, FOREIGN_CLERK, "暂不开业");
        assertThatThrownBy(() -> received(hotel()).withdraw(foreign, NUMBERS)).isInstanceOf(CaseRefused.class);
    }
}
