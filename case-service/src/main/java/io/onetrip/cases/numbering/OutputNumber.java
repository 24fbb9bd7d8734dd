package io.onetrip.cases.numbering;

import java.time.LocalDate;

/** Given when the packet is complete, from a serial of its own (see {@link ReceiptNumber}). */
public record OutputNumber(String value) {
    private static final String PREFIX = "C";

    public OutputNumber {
        if (!value.startsWith(PREFIX) || !value.equals(PREFIX + CheckedSerial.parse(value.substring(1)))) {
            throw new IllegalArgumentException("Not an output number: " + value);
        }
    }

    public static OutputNumber of(LocalDate day, long serial) {
        return new OutputNumber(PREFIX + CheckedSerial.of(day, serial));
    }
}
