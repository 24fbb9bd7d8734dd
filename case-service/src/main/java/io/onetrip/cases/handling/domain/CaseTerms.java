package io.onetrip.cases.handling.domain;

import io.onetrip.planning.Plan;
import io.onetrip.workingdays.CaseClock;
import io.onetrip.workingdays.Limit;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What of a plan its last days follow from; a list reads no more of it. */
public record CaseTerms(Limit promise, @Nullable Limit jointLimit, List<CaseClock.Member> members) {

    static CaseTerms of(Plan plan) {
        return new CaseTerms(
                plan.promise(),
                plan.jointLimit(),
                plan.items().stream()
                        .map(item -> new CaseClock.Member(item.wave(), item.statute()))
                        .toList());
    }

    CaseClock clock(LocalDate received, LocalDate accepted) {
        return new CaseClock(received, accepted, promise, jointLimit, members);
    }
}
