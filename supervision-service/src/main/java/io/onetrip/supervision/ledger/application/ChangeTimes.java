package io.onetrip.supervision.ledger.application;

import io.onetrip.calendar.PublishedCalendars;
import io.onetrip.supervision.ledger.domain.Clocks;
import io.onetrip.supervision.ledger.domain.ItemTimes;
import io.onetrip.supervision.ledger.domain.ToldTimes;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what a department tells of an item's times, and counts every clock of its case again. */
@Service
public class ChangeTimes {
    private final ToldTimes toldTimes;
    private final Clocks clocks;
    private final PublishedCalendars calendars;
    private final LedgerBook book;
    private final java.time.Clock time;

    ChangeTimes(
            ToldTimes toldTimes, Clocks clocks, PublishedCalendars calendars, LedgerBook book, java.time.Clock time) {
        this.toldTimes = toldTimes;
        this.clocks = clocks;
        this.calendars = calendars;
        this.book = book;
        this.time = time;
    }

    /** @param wave counts where nothing was told of the item before */
    @Transactional
    public void change(String caseNumber, String item, int wave, UnaryOperator<ItemTimes> change) {
        var before = toldTimes.of(caseNumber);
        var known = before.of(item).orElse(ItemTimes.none(item, wave));
        var changed = change.apply(known.wave() == 0 && wave > 0 ? known.inWave(wave) : known);
        toldTimes.save(caseNumber, changed);
        var times = before.with(changed);
        var calendar = calendars.current();
        var today = LocalDate.now(time);
        for (var clock : clocks.ofCase(caseNumber)) book.put(clock, clock.recount(times, calendar, today));
    }
}
