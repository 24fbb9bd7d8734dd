package io.onetrip.catalog.calendar;

import java.util.List;

/** A day list that cannot be published. */
class DayListInvalid extends RuntimeException {

    private final transient List<DayFault> faults;

    DayListInvalid(List<DayFault> faults) {
        super("%d faults in the day list".formatted(faults.size()));
        this.faults = List.copyOf(faults);
    }

    List<DayFault> faults() {
        return faults;
    }
}
