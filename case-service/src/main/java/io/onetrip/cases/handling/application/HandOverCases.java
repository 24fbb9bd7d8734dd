package io.onetrip.cases.handling.application;

import io.onetrip.cases.CaseRefused;
import io.onetrip.cases.Reason;
import io.onetrip.cases.handling.domain.Cases;
import io.onetrip.cases.handling.domain.Clerk;
import io.onetrip.cases.handling.domain.HandOver;
import io.onetrip.cases.handling.domain.KnownClerks;
import io.onetrip.cases.handling.domain.ServiceCase;
import io.onetrip.cases.numbering.CaseNumber;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands one case over to a colleague, or every open case of somebody who is absent. */
@Service
public class HandOverCases {
    private static final int AT_ONCE = 500;
    private final CaseAccess access;
    private final Cases cases;
    private final KnownClerks clerks;
    private final Clock clock;

    HandOverCases(CaseAccess access, Cases cases, KnownClerks clerks, Clock clock) {
        this.access = access;
        this.cases = cases;
        this.clerks = clerks;
        this.clock = clock;
    }

    /** @param refused why it stayed where it was; null where it was handed over */
    public record Outcome(CaseNumber number, @Nullable CaseRefused refused) {}

    /** @param more some are left, because there are more than go at once (500) */
    public record Outcomes(List<Outcome> cases, boolean more) {}

    @Transactional
    public ServiceCase one(CaseNumber number, Clerk by, boolean manager, String to, String reason) {
        var receiver = clerk(by.hall(), to);
        return access.change(number, found -> {
            found.requireHall(by);
            if (!manager && !found.responsible().id().equals(by.id())) throw notResponsible(found.responsible());
            return found.handOver(new HandOver(clock.instant(), found.responsible(), receiver, by, reason));
        });
    }

    /** Each is handed over for itself: one that has ended meanwhile does not hold up the others. */
    @Transactional
    public Outcomes all(Clerk manager, String from, String to, String reason) {
        var absent = clerk(manager.hall(), from);
        var receiver = clerk(manager.hall(), to);
        var open = cases.openOf(absent, AT_ONCE + 1);
        var outcomes = new ArrayList<Outcome>();
        for (var number : open.subList(0, Math.min(AT_ONCE, open.size())))
            outcomes.add(outcome(number, manager, absent, receiver, reason));
        return new Outcomes(List.copyOf(outcomes), open.size() > AT_ONCE);
    }

    private Outcome outcome(CaseNumber number, Clerk manager, Clerk absent, Clerk receiver, String reason) {
        try {
            access.change(number, found -> {
                var responsible = found.responsible();
                if (!responsible.id().equals(absent.id())) throw notResponsible(responsible);
                return found.handOver(new HandOver(clock.instant(), responsible, receiver, manager, reason));
            });
            return new Outcome(number, null);
        } catch (CaseRefused refused) {
            return new Outcome(number, refused);
        }
    }

    private Clerk clerk(String hall, String id) {
        return clerks.find(hall, id)
                .orElseThrow(() -> new CaseRefused(
                        Reason.CLERK_UNKNOWN,
                        "本大厅没有这名窗口人员的办理记录, 请另选 (This hall's window has not seen such a clerk: choose another)"));
    }

    private static CaseRefused notResponsible(Clerk responsible) {
        return new CaseRefused(
                Reason.NOT_RESPONSIBLE,
                "本办件由%s负责, 只有本人或大厅负责人可以移交 (Only who is responsible or the hall manager may hand it over)"
                        .formatted(responsible.name()));
    }
}
