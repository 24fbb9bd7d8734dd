package io.onetrip.cases.handling.adapter.rest;

import io.onetrip.cases.applicant.ApplicantKind;
import io.onetrip.cases.due.DueResponses;
import io.onetrip.cases.hall.NumberSight;
import io.onetrip.cases.handling.application.CurrentDeferrals;
import io.onetrip.cases.handling.domain.BrokenPromises;
import io.onetrip.cases.handling.domain.CaseStatus;
import io.onetrip.cases.handling.domain.Clerk;
import io.onetrip.cases.handling.domain.Commitments;
import io.onetrip.cases.handling.domain.ItemCase;
import io.onetrip.cases.handling.domain.ServiceCase;
import io.onetrip.cases.refusals.ItemRefusals;
import io.onetrip.cases.times.ItemTimes;
import io.onetrip.chassis.personal.Mask;
import io.onetrip.chassis.security.Actors;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class CaseResponses {
    private final CurrentDeferrals deferrals;
    private final DueResponses due;
    private final ItemRefusals refusals;
    private final BrokenPromises broken;

    CaseResponses(CurrentDeferrals deferrals, DueResponses due, ItemRefusals refusals, BrokenPromises broken) {
        this.broken = broken;
        this.deferrals = deferrals;
        this.due = due;
        this.refusals = refusals;
    }

    CaseResponse of(ServiceCase serviceCase) {
        var sight = NumberSight.of(Actors.current());
        var intake = serviceCase.intake();
        var progress = serviceCase.progress();
        var acceptance = progress.acceptance();
        var output = progress.output();
        var delivery = progress.delivery();
        var history = History.of(serviceCase);
        var underReview = refusals.underReview(intake.number().value());
        var told = due.told(serviceCase);
        var received = progress.status() == CaseStatus.RECEIVED;
        var barred = received && broken.anyOf(intake.applicant());
        return new CaseResponse(
                intake.number().value(),
                sight.receipt() ? intake.receiptNumber().value() : null,
                progress.status(),
                history.size(),
                serviceCase.plan().bundle(),
                serviceCase.hall(),
                person(intake.clerk()),
                person(serviceCase.responsible()),
                serviceCase.custody().handOvers(),
                serviceCase.custody().passedOn(),
                new CaseResponse.Share(
                        serviceCase.owningHall().equals(Actors.current().hall()),
                        serviceCase.outputHall().equals(Actors.current().hall())),
                applicant(serviceCase),
                agent(serviceCase),
                intake.answers(),
                intake.replannings(),
                MaskedForm.of(
                        serviceCase.plan().plan().form(), progress.papers().form()),
                serviceCase.plan().plan().withoutRules(),
                progress.papers().handedIn(),
                serviceCase.missing(),
                serviceCase.missingFields(),
                serviceCase.items().all().stream()
                        .map(item -> item(serviceCase, item, underReview, told))
                        .toList(),
                intake.receivedAt(),
                acceptance == null ? null : acceptance.acceptedAt(),
                acceptance == null ? null : acceptance.deemedAt(),
                due.ofAnswer(serviceCase),
                due.ofCase(serviceCase, told),
                progress.correction(),
                progress.refusal(),
                progress.withdrawal(),
                progress.deferred(),
                received && !barred ? deferrals.latest(serviceCase) : null,
                received && !barred ? Commitments.open(serviceCase) : List.of(),
                barred,
                output == null || !sight.output() ? null : output.number().value(),
                output == null ? null : output.readyAt(),
                delivery == null ? null : delivery.deliveredAt(),
                delivery == null ? null : delivery.collectorName(),
                sight.progress() ? intake.progressToken() : null,
                progress.ratingToken(),
                history);
    }

    private static CaseResponse.Person person(Clerk clerk) {
        return new CaseResponse.Person(clerk.id(), clerk.name());
    }

    private static CaseResponse.Applicant applicant(ServiceCase serviceCase) {
        var applicant = serviceCase.intake().applicant();
        return new CaseResponse.Applicant(
                applicant.kind(),
                applicant.name(),
                applicant.kind() == ApplicantKind.PERSON ? Mask.idNumber(applicant.identity()) : applicant.identity(),
                Mask.phone(applicant.phone().value()),
                applicant.contactName());
    }

    private static CaseResponse.@Nullable Agent agent(ServiceCase serviceCase) {
        var agent = serviceCase.intake().agent();
        return agent == null
                ? null
                : new CaseResponse.Agent(
                        agent.name(),
                        Mask.idNumber(agent.idNumber().value()),
                        Mask.phone(agent.phone().value()),
                        serviceCase.intake().entrustment());
    }

    private CaseResponse.Item item(
            ServiceCase serviceCase, ItemCase item, Set<String> underReview, List<ItemTimes> told) {
        var planned = item.planned();
        var decision = item.decision();
        return new CaseResponse.Item(
                planned.id(),
                item.number().value(),
                planned.name(),
                planned.department(),
                planned.departmentName(),
                planned.wave(),
                item.status(),
                item.dispatchedAt(),
                item.claimedAt(),
                item.claimedBy(),
                decision == null ? null : decision.decidedAt(),
                decision == null ? null : decision.decidedBy(),
                decision == null ? null : decision.reason(),
                decision == null ? null : decision.legalBasis(),
                item.closedBecause(),
                item.closedReason(),
                due.ofItem(serviceCase, item, told),
                decision == null ? List.of() : decision.results(),
                decision == null ? List.of() : decision.bounds(),
                decision == null ? null : decision.basis(),
                item.isEntrusted(),
                item.reception() == null ? null : item.reception().forWindow(),
                due.ofReception(item),
                decision == null && underReview.contains(item.number().value()),
                serviceCase
                        .stopped()
                        .of(item)
                        .map(stopped -> new CaseResponse.Stopped(stopped.because(), stopped.mayGoOut()))
                        .orElse(null));
    }
}
