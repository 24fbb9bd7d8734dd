package io.onetrip.supervision.ledger.adapter.messaging;

import io.onetrip.supervision.ledger.domain.ItemTimes;
import io.onetrip.workingdays.LimitUnit;
import java.time.LocalDate;

/** What the ledger needs of the events that change an item's times. */
sealed interface TimesMessages {
    String caseNumber();

    String itemCaseNumber();

    /** 0 where the event does not tell it. */
    default int wave() {
        return 0;
    }

    ItemTimes apply(ItemTimes times);

    /** {@code approval.clock-suspended.v1} */
    record ClockSuspended(
            String caseNumber,
            String itemCaseNumber,
            int wave,
            int number,
            String name,
            LocalDate openedOn,
            LocalDate expectedEnd)
            implements TimesMessages {
        @Override
        public ItemTimes apply(ItemTimes times) {
            return times.stopped(new ItemTimes.Stop(number, name, openedOn, expectedEnd, null));
        }
    }

    /** {@code approval.clock-resumed.v1} */
    record ClockResumed(String caseNumber, String itemCaseNumber, int number, LocalDate resumedOn)
            implements TimesMessages {
        @Override
        public ItemTimes apply(ItemTimes times) {
            return times.resumed(number, resumedOn);
        }
    }

    /** {@code approval.limit-extended.v1} */
    record LimitExtended(
            String caseNumber,
            String itemCaseNumber,
            int wave,
            boolean joint,
            int days,
            LimitUnit unit,
            LocalDate grantedOn)
            implements TimesMessages {
        @Override
        public ItemTimes apply(ItemTimes times) {
            return times.extended(new ItemTimes.Lengthening(joint, days, unit, grantedOn));
        }
    }

    /** {@code approval.step-changed.v1} */
    record StepChanged(String caseNumber, String itemCaseNumber, String step) implements TimesMessages {
        @Override
        public ItemTimes apply(ItemTimes times) {
            return times.begun(step);
        }
    }
}
