package io.onetrip.cases.numbering;

import java.time.LocalDate;

/** Given at intake. Its serial says nothing of the output number, so that the two can be reconciled back to back. */
public record ReceiptNumber(String value) {
    private static final String PREFIX = "S";

    public ReceiptNumber {
        if (!value.startsWith(PREFIX) || !value.equals(PREFIX + CheckedSerial.parse(value.substring(1)))) {
            throw new IllegalArgumentException("Not a receipt number: " + value);
        }
    }

    public static ReceiptNumber of(LocalDate day, long serial) {
        return new ReceiptNumber(PREFIX + CheckedSerial.of(day, serial));
    }
}
