package io.onetrip.approval.filing.domain;

import java.time.LocalDate;

/** Place of the last one of a page. */
public record FilingCursor(LocalDate due, String id) {
    /** @throws IllegalArgumentException when it is none */
    public static FilingCursor read(String written) {
        var parts = written.split("~", 2);
        if (parts.length < 2) throw new IllegalArgumentException("no cursor: " + written);
        try {
            return new FilingCursor(LocalDate.parse(parts[0]), parts[1]);
        } catch (java.time.DateTimeException wrong) {
            throw new IllegalArgumentException("no cursor: " + written, wrong);
        }
    }

    public String write() {
        return due + "~" + id;
    }
}
