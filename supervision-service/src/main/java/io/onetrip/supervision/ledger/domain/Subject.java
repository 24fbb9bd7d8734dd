package io.onetrip.supervision.ledger.domain;

/** What a clock times. */
public sealed interface Subject {
    ClockId clockId();

    String caseNumber();

    String bundleName();

    String hall();

    /** A whole case, from acceptance to the answer for the applicant. */
    record WholeCase(String caseNumber, String bundleName, String hall) implements Subject {
        @Override
        public ClockId clockId() {
            return new ClockId(caseNumber);
        }
    }

    /** The hall's word on an online application: accepted, not accepted, or told what is wrong (安阳市政务服务条例 42). */
    record OnlineAnswer(String caseNumber, String bundleName, String hall) implements Subject {
        public static ClockId clockOf(String caseNumber) {
            return new ClockId(caseNumber + "-ANSWER");
        }

        @Override
        public ClockId clockId() {
            return clockOf(caseNumber);
        }
    }

    /** One item at its department, from dispatch to decision. */
    record Item(
            String caseNumber,
            String itemCaseNumber,
            String itemId,
            String itemName,
            String department,
            String bundleName,
            String hall)
            implements Subject {
        @Override
        public ClockId clockId() {
            return new ClockId(itemCaseNumber);
        }
    }
}
