package io.onetrip.supervision.ledger.adapter.rest;

import io.onetrip.supervision.ledger.domain.BindingLimit;
import io.onetrip.supervision.ledger.domain.CountedDay;
import io.onetrip.supervision.ledger.domain.Explanation;
import io.onetrip.workingdays.Limit;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a clock ends when it does: in words, in numbers and day by day.
 *
 * @param total working days of the clock
 * @param left working days left; negative when overdue
 */
record ExplanationResponse(
        String text,
        String textEn,
        BindingLimit binding,
        LocalDate from,
        LocalDate due,
        @Nullable Limit limit,
        long total,
        long used,
        long left,
        List<CountedDay> days) {
    static ExplanationResponse of(Explanation why) {
        var words = ExplanationWords.of(why);
        return new ExplanationResponse(
                words.zh(),
                words.en(),
                why.binding(),
                why.from(),
                why.due(),
                why.limit(),
                why.total(),
                why.used(),
                why.left(),
                why.days());
    }
}
