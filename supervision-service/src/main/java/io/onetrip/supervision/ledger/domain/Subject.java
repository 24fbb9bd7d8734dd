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
