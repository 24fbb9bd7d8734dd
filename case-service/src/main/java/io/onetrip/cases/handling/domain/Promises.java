package io.onetrip.cases.handling.domain;

import io.onetrip.cases.handling.domain.CaseEvent.CommitmentMade;
import io.onetrip.cases.handling.domain.CaseEvent.DeferredDue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * What stands in the place of papers: that they follow after acceptance (容缺受理), or that what they would prove is so
 * (告知承诺).
 */
record Promises(Intake intake, Progress progress, ItemCases items) {

    CaseStep handIn(Papers papers, Instant now) {
        var brought = papers.handedIn().stream()
                .filter(HandedIn::counts)
                .map(HandedIn::materialId)
                .toList();
        var unawaited = brought.stream().filter(id -> !isAwaited(id)).toList();
        if (brought.isEmpty() || !unawaited.isEmpty()) throw Refusals.notAwaited(unawaited);
        var holding = progress.holding(progress.papers().correctedBy(papers.checkedAgainst(intake.plan())));
        var events = new ArrayList<CaseEvent>();
        return new Promises(intake, holding, items)
                .change(
                        brought,
                        one -> {
                            var handedIn = one.handedIn(now);
                            events.add(dispatch(holding).late(handedIn));
                            return handedIn;
                        },
                        events);
    }

    CaseStep remind(List<Deferred> due, Instant now) {
        var events = new ArrayList<CaseEvent>();
        return change(
                ids(due),
                one -> {
                    var reminded = one.reminded(now);
                    events.add(new DeferredDue(reminded));
                    return reminded;
                },
                events);
    }

    /** Undecided items that need what did not come end, with those behind them; others go on. */
    CaseStep lapse(List<Deferred> lapsed, Instant now) {
        var events = new ArrayList<CaseEvent>();
        for (var one : lapsed)
            items.closeFor(one.materialId(), needing(one.materialId()), now)
                    .forEach(item -> events.add(new CaseEvent.ItemClosed(item)));
        return change(ids(lapsed), one -> one.lapsed(now), events);
    }

    /** @param open what the applicant may commit to instead */
    CaseStep commit(Clerk clerk, List<String> materials, List<String> open, Instant now) {
        intake.plan().requireMaterials(materials);
        var refused = materials.stream().filter(id -> !open.contains(id)).toList();
        if (!refused.isEmpty()) throw Refusals.notReplaceable(refused);
        var commitment = new Commitment(now, clerk.name());
        return new CaseStep(
                progress.holding(progress.papers().committing(materials, commitment)),
                List.of(new CommitmentMade(commitment, clerk, materials)));
    }

    /** @param asUsual how it is asked for from now on, once the case is accepted */
    CaseStep withdraw(Clerk clerk, String material, Supplier<Deferred> asUsual, Instant now) {
        if (progress.papers().commitment(material) == null) throw Refusals.notCommitted(material);
        if (!progress.status().isUndecided()) throw Refusals.decided(progress.status());
        if (anyDecidedThatNeeds(material)) throw Refusals.commitmentDecided();
        var without = progress.holding(progress.papers().notCommitting(List.of(material)));
        if (progress.status() == CaseStatus.ACCEPTED) {
            var awaited = new ArrayList<>(progress.deferred());
            awaited.removeIf(one -> one.materialId().equals(material));
            awaited.add(asUsual.get());
            without = without.deferring(awaited);
        }
        return new CaseStep(without, List.of(dispatch(without).uncommitted(material, clerk, now)));
    }

    /**
     * What was granted on a commitment stays so when it is withdrawn or replaced for others later; an item for which the
     * material itself was brought was granted on that.
     */
    boolean relyOn(String itemId, String material) {
        return items.granted(itemId).filter(item -> !item.wasBrought(material)).isPresent();
    }

    private boolean anyDecidedThatNeeds(String material) {
        var needing = needing(material);
        return items.all().stream().anyMatch(item -> needing.contains(item.id()) && item.decision() != null);
    }

    private List<String> needing(String material) {
        return intake.plan().material(material).orElseThrow().requestedBy();
    }

    private boolean isAwaited(String material) {
        return progress.status() == CaseStatus.ACCEPTED
                && progress.deferred().stream().anyMatch(one -> one.materialId().equals(material) && one.isAwaited());
    }

    private CaseStep change(List<String> materials, UnaryOperator<Deferred> step, List<CaseEvent> events) {
        var changed = progress.deferred().stream()
                .map(one -> materials.contains(one.materialId()) ? step.apply(one) : one)
                .toList();
        return new CaseStep(progress.deferring(changed), events);
    }

    private Dispatch dispatch(Progress with) {
        return new Dispatch(intake, with, items);
    }

    private static List<String> ids(List<Deferred> deferred) {
        return deferred.stream().map(Deferred::materialId).toList();
    }
}
