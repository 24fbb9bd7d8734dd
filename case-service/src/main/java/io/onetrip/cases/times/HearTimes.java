package io.onetrip.cases.times;

import io.onetrip.cases.handling.domain.Cases;
import io.onetrip.cases.handling.domain.ItemCase;
import io.onetrip.cases.notices.TimeNotices;
import io.onetrip.cases.numbering.CaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a change of an item's times and tells the applicant of it (行政许可法 42, 45). */
@Service
class HearTimes {
    private final Cases cases;
    private final CaseTimes times;
    private final TimeNotices notices;

    HearTimes(Cases cases, CaseTimes times, TimeNotices notices) {
        this.cases = cases;
        this.times = times;
        this.notices = notices;
    }

    /** Of a case that is not known here nothing is kept. */
    @Transactional
    void hear(TimesMessages told) {
        var found = cases.lock(new CaseNumber(told.caseNumber())).orElse(null);
        if (found == null) return;
        var item = found.items().all().stream()
                .filter(one -> one.number().value().equals(told.itemCaseNumber()))
                .findFirst()
                .orElse(null);
        if (item == null) return;
        var before = known(told, item);
        var after = told.apply(before);
        if (after.equals(before)) return;
        times.save(told.caseNumber(), after);
        var name = item.planned().name();
        switch (told) {
            case TimesMessages.ClockSuspended one -> notices.suspended(found, name, one.name(), one.notice());
            case TimesMessages.ClockResumed one -> notices.resumed(found, name, one.name());
            case TimesMessages.LimitExtended one -> notices.extended(found, name, one.days(), one.unit(), one.reason());
        }
    }

    private ItemTimes known(TimesMessages told, ItemCase item) {
        return times.of(told.caseNumber()).stream()
                .filter(one -> one.item().equals(told.itemCaseNumber()))
                .findFirst()
                .orElse(ItemTimes.none(told.itemCaseNumber(), item.planned().wave()));
    }
}
