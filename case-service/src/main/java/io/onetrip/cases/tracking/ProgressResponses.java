package io.onetrip.cases.tracking;

import io.onetrip.cases.commitment.MadeCommitments;
import io.onetrip.cases.due.DueResponses;
import io.onetrip.cases.handling.domain.CaseStatus;
import io.onetrip.cases.handling.domain.ItemCase;
import io.onetrip.cases.handling.domain.ServiceCase;
import io.onetrip.cases.handling.domain.Wrong;
import io.onetrip.cases.times.ItemTimes;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class ProgressResponses {
    private final DueResponses due;
    private final MadeCommitments commitments;
    private final ItemAnswers answers;

    ProgressResponses(DueResponses due, MadeCommitments commitments, ItemAnswers answers) {
        this.answers = answers;
        this.due = due;
        this.commitments = commitments;
    }

    ProgressResponse of(ServiceCase serviceCase) {
        var progress = serviceCase.progress();
        var acceptance = progress.acceptance();
        var refusal = progress.refusal();
        var output = progress.output();
        var delivery = progress.delivery();
        var items = serviceCase.items().all();
        var told = due.told(serviceCase);
        return new ProgressResponse(
                serviceCase.number().value(),
                serviceCase.plan().bundle().name(),
                progress.status(),
                serviceCase.intake().receivedAt(),
                acceptance == null ? null : acceptance.acceptedAt(),
                acceptance == null ? null : acceptance.deemedAt(),
                due.ofAnswer(serviceCase),
                due.ofCase(serviceCase, told),
                items.stream().map(item -> item(serviceCase, item, told)).toList(),
                items.stream()
                        .filter(item -> item.status().isWithDepartment())
                        .map(item -> waiting(serviceCase, item, told))
                        .toList(),
                toCorrect(serviceCase),
                progress.deferred().stream()
                        .map(one -> new ProgressResponse.Promised(
                                material(serviceCase, one.materialId()), one.by(), one.handedInAt(), one.lapsedAt()))
                        .toList(),
                commitments.of(serviceCase).stream()
                        .map(one -> new ProgressResponse.Committed(
                                material(serviceCase, one.materialId()),
                                one.committedAt(),
                                one.outcome(),
                                one.rectifyBy()))
                        .toList(),
                refusal == null ? null : refusal.reason(),
                output == null ? null : output.readyAt(),
                delivery == null ? null : delivery.deliveredAt(),
                progress.ratingToken());
    }

    private ProgressResponse.Item item(ServiceCase serviceCase, ItemCase item, List<ItemTimes> told) {
        var decision = item.decision();
        return new ProgressResponse.Item(
                item.planned().name(),
                item.planned().departmentName(),
                item.planned().wave(),
                item.status(),
                due.ofItem(serviceCase, item, told),
                decision == null ? null : decision.decidedAt(),
                decision == null ? List.of() : decision.bounds(),
                item.isEntrusted(),
                item.reception() == null ? null : item.reception().acceptedAt(),
                due.ofReception(item),
                answers.notAccepted(item),
                answers.closed(serviceCase, item),
                answers.refusal(item),
                answers.asked(serviceCase, item),
                answers.inspection(item));
    }

    private ProgressResponse.Waiting waiting(ServiceCase serviceCase, ItemCase item, List<ItemTimes> told) {
        var itemDue = due.ofItem(serviceCase, item, told);
        return new ProgressResponse.Waiting(
                item.planned().name(),
                item.planned().departmentName(),
                itemDue == null ? null : itemDue.earliest(),
                itemDue != null && itemDue.provisional());
    }

    private static String material(ServiceCase serviceCase, String id) {
        return serviceCase.plan().material(id).orElseThrow().name();
    }

    private static List<Wrong> toCorrect(ServiceCase serviceCase) {
        var correction = serviceCase.progress().correction();
        return serviceCase.progress().status() == CaseStatus.CORRECTION_REQUESTED && correction != null
                ? correction.wrong()
                : List.of();
    }
}
