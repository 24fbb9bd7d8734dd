package io.onetrip.workingdays;

import java.util.List;

/** A year whose holiday notice (国务院办公厅) is out. */
public record PublishedYear(int year, List<PublishedDay> days) {

    /** @throws IllegalArgumentException when a day lies outside the year */
    public PublishedYear {
        days = List.copyOf(days);
        for (var day : days)
            if (day.date().getYear() != year)
                throw new IllegalArgumentException("%s is not in the calendar of %d".formatted(day.date(), year));
    }
}
