package io.onetrip.cases.numbering;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/**
 * National number of one item case: task code of 31 characters (24 in the older scheme), day, serial of four digits.
 * After 9,999 cases of one task on one day the serial grows; the exchange tables hold 50 characters.
 */
public record ItemCaseNumber(String value) {
    private static final Pattern FORMAT = Pattern.compile("[0-9A-Z]{10,31}\\d{8}\\d{4,8}");

    public ItemCaseNumber {
        if (!FORMAT.matcher(value).matches()) {
            throw new IllegalArgumentException("Not an item case number: " + value);
        }
    }

    public static ItemCaseNumber of(String taskCode, LocalDate day, int serial) {
        return new ItemCaseNumber(taskCode + DateTimeFormatter.BASIC_ISO_DATE.format(day) + "%04d".formatted(serial));
    }
}
