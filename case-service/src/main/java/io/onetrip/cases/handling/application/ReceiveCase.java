package io.onetrip.cases.handling.application;

import io.onetrip.cases.applicant.Agent;
import io.onetrip.cases.applicant.Applicant;
import io.onetrip.cases.handling.domain.CaseEvent;
import io.onetrip.cases.handling.domain.CaseEvents;
import io.onetrip.cases.handling.domain.CasePlans;
import io.onetrip.cases.handling.domain.Cases;
import io.onetrip.cases.handling.domain.Clerk;
import io.onetrip.cases.handling.domain.Entrustment;
import io.onetrip.cases.handling.domain.Intake;
import io.onetrip.cases.handling.domain.ServiceCase;
import io.onetrip.cases.numbering.Numbers;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes an application in (收件) and plans it by the catalogue as it is now. */
@Service
public class ReceiveCase {
    private final CasePlans plans;
    private final CollectPapers papers;
    private final Numbers numbers;
    private final Cases cases;
    private final CaseEvents events;
    private final Clock clock;

    ReceiveCase(CasePlans plans, CollectPapers papers, Numbers numbers, Cases cases, CaseEvents events, Clock clock) {
        this.plans = plans;
        this.papers = papers;
        this.numbers = numbers;
        this.cases = cases;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What the applicant asks for.
     *
     * @param entrustment the agent's letter
     * @param answerWithin working days in which it is to be answered, of one that came online
     */
    public record Application(
            String bundleId,
            Map<String, Object> answers,
            Applicant applicant,
            @Nullable Agent agent,
            @Nullable Letter entrustment,
            HandedInPapers papers,
            @Nullable Integer answerWithin) {}

    /**
     * A letter of entrustment as it was shown.
     *
     * @param file hash of one that was uploaded before
     * @param paper the clerk has seen it
     */
    public record Letter(@Nullable String file, boolean paper) {}

    @Transactional
    public ServiceCase receive(Clerk clerk, Application application) {
        var intake = new Intake(
                numbers.nextCase(),
                numbers.nextReceipt(),
                ProgressToken.random(),
                clerk,
                clock.instant(),
                application.applicant(),
                application.agent(),
                letter(clerk, application.entrustment()),
                application.answers(),
                plans.plan(application.bundleId(), application.answers()));
        var received = ServiceCase.receive(intake, papers.collect(clerk.hall(), application.papers()));
        cases.add(received);
        events.publish(received, List.of(new CaseEvent.Received(answerWithin(application, received))));
        return received;
    }

    /** The law of an item may give less time than the hall promises. */
    private static @Nullable Integer answerWithin(Application application, ServiceCase received) {
        var promised = application.answerWithin();
        return promised == null
                ? null
                : Integer.valueOf(Math.min(promised, received.plan().daysToAccept()));
    }

    private @Nullable Entrustment letter(Clerk clerk, @Nullable Letter shown) {
        if (shown == null) return null;
        var file = shown.file();
        return new Entrustment(file == null ? null : papers.file(clerk.hall(), file), shown.paper());
    }
}
