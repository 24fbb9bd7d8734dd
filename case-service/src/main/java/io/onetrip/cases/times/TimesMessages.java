package io.onetrip.cases.times;

import io.onetrip.workingdays.LimitUnit;
import java.time.LocalDate;

/** What a case needs of the events that stop, resume and lengthen the clock of an item. */
sealed interface TimesMessages {
    String caseNumber();

    String itemCaseNumber();

    ItemTimes apply(ItemTimes times);

    /** {@code approval.clock-suspended.v1} */
    record ClockSuspended(
            String caseNumber,
            String itemCaseNumber,
            int number,
            String name,
            String reason,
            String notice,
            LocalDate openedOn,
            LocalDate expectedEnd)
            implements TimesMessages {
        @Override
        public ItemTimes apply(ItemTimes times) {
            return times.stopped(new ItemTimes.Stop(number, name, reason, openedOn, expectedEnd, null));
        }
    }

    /** {@code approval.clock-resumed.v1} */
    record ClockResumed(
            String caseNumber, String itemCaseNumber, int number, String name, String result, LocalDate resumedOn)
            implements TimesMessages {
        @Override
        public ItemTimes apply(ItemTimes times) {
            return times.resumed(number, resumedOn, result);
        }
    }

    /** {@code approval.limit-extended.v1} */
    record LimitExtended(
            String caseNumber,
            String itemCaseNumber,
            boolean joint,
            int days,
            LimitUnit unit,
            String reason,
            LocalDate grantedOn)
            implements TimesMessages {
        @Override
        public ItemTimes apply(ItemTimes times) {
            return times.extended(new ItemTimes.Lengthening(joint, days, unit, reason, grantedOn));
        }
    }
}
