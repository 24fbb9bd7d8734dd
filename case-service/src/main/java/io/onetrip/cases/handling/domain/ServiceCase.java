package io.onetrip.cases.handling.domain;

import io.onetrip.cases.CaseRefused;
import io.onetrip.cases.handling.domain.CaseEvent.AcceptanceRefused;
import io.onetrip.cases.handling.domain.CaseEvent.Accepted;
import io.onetrip.cases.handling.domain.CaseEvent.Completed;
import io.onetrip.cases.handling.domain.CaseEvent.Delivered;
import io.onetrip.cases.handling.domain.CaseEvent.HandedOver;
import io.onetrip.cases.handling.domain.CaseEvent.ItemAccepted;
import io.onetrip.cases.handling.domain.CaseEvent.ItemClosed;
import io.onetrip.cases.handling.domain.CaseEvent.ItemCorrectionNeeded;
import io.onetrip.cases.handling.domain.CaseEvent.ItemNotAccepted;
import io.onetrip.cases.handling.domain.CaseEvent.ItemRefused;
import io.onetrip.cases.handling.domain.CaseEvent.OutputReady;
import io.onetrip.cases.handling.domain.CaseEvent.Replanned;
import io.onetrip.cases.handling.domain.CaseEvent.Withdrawn;
import io.onetrip.cases.numbering.CaseNumber;
import io.onetrip.cases.numbering.ItemCaseNumber;
import io.onetrip.cases.numbering.Numbers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One application for one thing (办件): taken in once, examined by all departments, answered with one packet. */
public final class ServiceCase {
    private final Intake taken;
    private final Progress before;
    private final Custody custodyBefore;
    private Intake intake;
    private Custody custody;
    private Progress progress;
    private ItemCases items;

    private ServiceCase(Intake intake, Custody custody, Progress progress, ItemCases items) {
        this.taken = intake;
        this.intake = intake;
        this.custodyBefore = custody;
        this.custody = custody;
        this.before = progress;
        this.progress = progress;
        this.items = items;
    }

    public static ServiceCase receive(Intake intake, Papers papers) {
        if (intake.plan().plan().items().isEmpty()) throw Refusals.nothingToDo();
        intake.requireEntrustment();
        var checked = papers.checkedAgainst(intake.plan());
        return new ServiceCase(intake, Custody.UNCHANGED, Progress.received(checked), ItemCases.restore(List.of()));
    }

    /** A case as it was stored. */
    public static ServiceCase restore(Intake intake, Custody custody, Progress progress, List<ItemCase> items) {
        return new ServiceCase(intake, custody, progress, ItemCases.restore(items));
    }

    /** At most one notice, complete, as {@link Corrections} asks. */
    public List<CaseEvent> requestCorrection(Clerk clerk, List<Wrong> wrong, Instant now) {
        requireOwner(clerk);
        return take(corrections().request(clerk, wrong, now));
    }

    /** Lets one more notice go out, after the first was answered. */
    public List<CaseEvent> overrideCorrection(CorrectionOverride override) {
        return take(corrections().override(override));
    }

    /** Whole, and before it is decided; what some department has decided already stands and is handed out. */
    public List<CaseEvent> withdraw(Withdrawal withdrawal, Numbers numbers) {
        requireHall(withdrawal.clerk());
        if (!progress.status().isUndecided()) throw Refusals.decided(progress.status());
        var closed = items.closeUnanswered(withdrawal.withdrawnAt());
        progress = progress.withdrawn(withdrawal);
        var events = new ArrayList<CaseEvent>();
        closed.forEach(item -> events.add(new ItemClosed(item)));
        events.add(new Withdrawn(withdrawal));
        if (items.anyDecided()) events.add(outputReady(withdrawal.withdrawnAt(), numbers));
        return events;
    }

    /** Other answers until acceptance: what was handed in and is still needed stays, and more may come with them. */
    public List<CaseEvent> replan(Clerk clerk, Map<String, Object> answers, CasePlan plan, Papers more, Instant now) {
        requireHall(clerk);
        var change = changeBy(plan);
        if (intake.answers().equals(answers)) throw Refusals.answersUnchanged();
        var papers = progress.papers().keptFor(plan(), plan).correctedBy(more.checkedAgainst(plan));
        var replanning = new Replanning(now, clerk, intake.answers(), change);
        progress = progress.holding(papers);
        intake = intake.replanned(answers, plan, replanning);
        var events = new ArrayList<CaseEvent>(List.of(new Replanned(replanning)));
        events.addAll(take(corrections().replanned(now)));
        return events;
    }

    /** What another plan would add and drop, while there is still time for one. */
    public PlanChange changeBy(CasePlan plan) {
        var status = progress.status();
        if (status != CaseStatus.RECEIVED && status != CaseStatus.CORRECTION_REQUESTED)
            throw Refusals.answersFinal(status);
        if (plan.plan().items().isEmpty()) throw Refusals.nothingToDo();
        return PlanChange.between(plan(), plan, progress.papers());
    }

    /** Explicitly, within the hall, until the case is at its end. */
    public List<CaseEvent> handOver(HandOver handOver) {
        requireTakenInBy(handOver.by());
        if (progress.status().isFinal()) throw Refusals.ended(progress.status());
        if (handOver.to().id().equals(responsible().id())) throw Refusals.alreadyResponsible(handOver.to());
        custody = custody.handedOver(handOver);
        return List.of(new HandedOver(handOver));
    }

    /** @param notTakenIn names of items that no window of the own region may take in for another */
    public List<CaseEvent> passOn(PassedOn to, List<String> notTakenIn) {
        requireTakenInBy(to.by());
        if (custody.passedOn() != null) throw Refusals.alreadyPassedOn();
        if (progress.status() != CaseStatus.RECEIVED && progress.status() != CaseStatus.CORRECTION_REQUESTED)
            throw Refusals.notReceived(progress.status());
        if (!notTakenIn.isEmpty()) throw Refusals.notAcrossRegions(notTakenIn);
        custody = custody.passedOn(to);
        return List.of(new CaseEvent.PassedOnToRegion(to));
    }

    /** The number is that of the owning region; it may be put right. */
    public List<CaseEvent> regionNumbered(Clerk clerk, String number, Instant now) {
        var passedOn = custody.passedOn();
        requireHall(clerk);
        if (passedOn == null) throw Refusals.notPassedOn();
        requireOwner(clerk);
        custody = custody.passedOn(passedOn.numbered(number, now));
        return List.of(new CaseEvent.RegionNumbered(now, clerk, passedOn.region(), number));
    }

    public void requireTakenInBy(Clerk clerk) {
        if (!clerk.hall().equals(hall())) throw Refusals.otherHall();
    }

    public List<CaseEvent> correct(Clerk clerk, Papers corrections, Instant now) {
        requireHall(clerk);
        return take(corrections().answer(corrections, now));
    }

    /** What the open notice still asks for. */
    public List<Wrong> askedToCorrect() {
        return corrections().asked();
    }

    public List<CaseEvent> refuse(Clerk clerk, Refusal refusal) {
        requireOwner(clerk);
        requireReceived();
        progress = progress.refused(refusal);
        return List.of(new AcceptanceRefused(refusal));
    }

    /** Complete and in form must be accepted (行政许可法 32(5)); the first wave goes out at once. */
    public List<CaseEvent> accept(Clerk clerk, Instant now, Numbers numbers) {
        return accept(clerk, List.of(), now, numbers);
    }

    /** The same with materials that follow later (容缺受理), as {@link Deferrals} allows. */
    public List<CaseEvent> accept(Clerk clerk, List<Deferred> deferred, Instant now, Numbers numbers) {
        requireOwner(clerk);
        requireReceived();
        var missing = missing().stream()
                .filter(id ->
                        deferred.stream().noneMatch(one -> one.materialId().equals(id)))
                .toList();
        if (!missing.isEmpty()) throw Refusals.missing(missing);
        if (!missingFields().isEmpty()) throw Refusals.formIncomplete(missingFields());
        progress = progress.deferring(deferred);
        return accepted(Acceptance.by(clerk, intake, now), now, numbers);
    }

    /** Takes in at the first window what was promised; the departments that have the items get it at once. */
    public List<CaseEvent> handInDeferred(Clerk clerk, Papers papers, Instant now) {
        requireHall(clerk);
        return take(promises().handIn(papers, now));
    }

    /** One working day before; whether it has come to that, {@link Deferrals} says. */
    public List<CaseEvent> remind(List<Deferred> due, Instant now) {
        return take(promises().remind(due, now));
    }

    /** What was promised did not come: what needs it ends, and the case with it when nothing else is left. */
    public List<CaseEvent> lapse(List<Deferred> lapsed, Instant now, Numbers numbers) {
        var events = new ArrayList<>(take(promises().lapse(lapsed, now)));
        if (!items.allAnswered() || progress.output() != null) return events;
        if (items.anyDecided()) {
            events.add(outputReady(now, numbers));
        } else {
            var withdrawal = new Withdrawal(
                    now,
                    intake.clerk(),
                    "容缺材料逾期未补交, " + lapsed.getFirst().consequence().zh());
            progress = progress.withdrawn(withdrawal);
            events.add(new Withdrawn(withdrawal));
        }
        return events;
    }

    /** In the place of materials (告知承诺), before acceptance; the applicant chooses it. */
    public List<CaseEvent> commit(Clerk clerk, List<String> materials, Instant now) {
        requireHall(clerk);
        requireReceived();
        return take(promises().commit(clerk, materials, Commitments.open(this), now));
    }

    /** Before the decision; then the material is asked for as usual, after acceptance until the day that {@link Deferrals} says. */
    public List<CaseEvent> withdrawCommitment(Clerk clerk, String material, Deferrals deferrals, Instant now) {
        requireHall(clerk);
        return take(promises().withdraw(clerk, material, () -> deferrals.asUsual(this, material, now), now));
    }

    /** Whether an item was granted on a commitment, so that one found broken counts. */
    public boolean reliesOnCommitment(String itemId, String material) {
        return promises().relyOn(itemId, material);
    }

    private Promises promises() {
        return new Promises(intake, progress, items);
    }

    private Corrections corrections() {
        return new Corrections(intake, progress);
    }

    private List<CaseEvent> take(CaseStep step) {
        progress = step.progress();
        return step.events();
    }

    /** Who broke a promise is given no credit until it is repaired. */
    public void requirePromiseOf(BrokenPromises broken) {
        if (broken.anyOf(intake.applicant())) throw Refusals.promiseBroken();
    }

    /**
     * Nobody said anything in time, so it is accepted from the day of receipt, or of the corrections, with what was handed in; whether it has
     * come to that, {@link Silence} says.
     */
    public List<CaseEvent> deemAccepted(Instant now, Numbers numbers) {
        requireReceived();
        return accepted(Acceptance.deemed(intake, papersReceivedAt(), now), now, numbers);
    }

    private List<CaseEvent> accepted(Acceptance acceptance, Instant now, Numbers numbers) {
        items = ItemCases.planned(plan(), numbers.nextItemCases(plan().taskCodesInOrder()));
        progress = progress.accepted(acceptance);
        var events = new ArrayList<CaseEvent>(List.of(new Accepted(acceptance)));
        events.addAll(dispatchReady(now));
        return events;
    }

    public void itemClaimed(ItemCaseNumber number, String by, Instant at) {
        items.claim(number, by, at);
    }

    public void itemReturned(ItemCaseNumber number) {
        items.giveBack(number);
    }

    /** Whether the decision counts for nothing: a rule made it of an item that the case has ended. */
    public boolean voids(ItemCaseNumber number, Decision decision) {
        return items.voids(number, decision);
    }

    /** A grant sends out what waited for it, a refusal closes what needed it; the last answer makes the packet ready. */
    public List<CaseEvent> itemDecided(ItemCaseNumber number, Decision decision, Instant now, Numbers numbers) {
        if (voids(number, decision)) return List.of();
        var item = items.decide(number, decision);
        var events = new ArrayList<>(revoked(item.revoked()));
        if (decision.granted()) {
            events.addAll(dispatchReady(now));
        } else {
            if (item.refusal().isPresent()) events.add(new ItemRefused(item));
            items.closeDependentsOf(item, now).forEach(closed -> events.add(new ItemClosed(closed)));
        }
        if (items.allAnswered() && progress.output() == null) events.add(outputReady(now, numbers));
        return events;
    }

    /** What its department revoked stops the items that need it; what was sent before stands, and the departments decide. */
    public List<CaseEvent> resultsRevoked(ItemCaseNumber number, Map<String, Instant> revoked) {
        return revoked(items.revoke(number, revoked));
    }

    private List<CaseEvent> revoked(List<RevokedResult> results) {
        if (progress.status().isFinal()) return List.of();
        return results.stream().<CaseEvent>map(CaseEvent.ResultRevoked::new).toList();
    }

    /** Items that wait for a result that does not hold any more. */
    public StoppedItems stopped() {
        return new StoppedItems(plan(), progress.papers(), items);
    }

    /** One that is not to go out without the result, with those behind it; the others go on. */
    public List<CaseEvent> endStopped(Clerk clerk, String itemId, Instant now, Numbers numbers) {
        requireHall(clerk);
        var events = new ArrayList<>(stopped().end(itemId, now));
        if (items.allAnswered() && progress.output() == null) events.add(outputReady(now, numbers));
        return events;
    }

    /** To a department that shall decide all the same, and is told of what is missing. */
    public List<CaseEvent> sendStopped(Clerk clerk, String itemId, Instant now) {
        requireHall(clerk);
        return List.of(dispatch().of(stopped().sendOut(itemId, now)));
    }

    /** A department accepts an item that is not entrusted, or its silence does: its clock runs from there. */
    public List<CaseEvent> itemAccepted(
            ItemCaseNumber number, Instant at, @Nullable String by, @Nullable Instant deemedAt) {
        var item = items.tell(number, said -> said.accepted(at, by, deemedAt));
        return item.status().isWithDepartment() ? List.of(new ItemAccepted(item)) : List.of();
    }

    /** A department inspects the site, or has; it stops no clock and decides nothing. */
    public void itemInspected(ItemCaseNumber number, ItemInspection inspection) {
        items.tell(number, said -> said.inspected(inspection));
    }

    /** A department asks the applicant for something; it stops no clock of the case. */
    public List<CaseEvent> itemCorrectionNeeded(ItemCaseNumber number, ItemCorrection correction) {
        var item = items.tell(number, said -> said.asked(correction));
        return item.status().isWithDepartment() ? List.of(new ItemCorrectionNeeded(item, correction)) : List.of();
    }

    /** Answers the item negatively: what needs it is closed, the rest goes on. */
    public List<CaseEvent> itemNotAccepted(
            ItemCaseNumber number, ItemNonAcceptance given, Instant now, Numbers numbers) {
        var item = items.tell(number, said -> said.notAccepted(given));
        if (!item.status().isWithDepartment()) return List.of();
        var events = new ArrayList<CaseEvent>(List.of(new ItemNotAccepted(item, given)));
        events.addAll(itemDecided(number, given.decision(), now, numbers));
        return events;
    }

    /** Takes in what a department asked for, all of it; it lies before the department at once. */
    public List<CaseEvent> correctItem(String itemId, Papers brought, Instant now) {
        var asked =
                items.withId(itemId).flatMap(ItemCase::openCorrection).orElseThrow(Refusals::itemCorrectionNotAwaited);
        brought.requireAnswerTo(asked.wrong());
        progress = progress.holding(progress.papers().replacedBy(brought.checkedAgainst(plan())));
        var item = items.tell(items.withId(itemId).orElseThrow().number(), said -> said.corrected(now));
        return List.of(dispatch().corrected(item, asked.number(), brought, now));
    }

    private OutputReady outputReady(Instant now, Numbers numbers) {
        var output = new Output(numbers.nextOutput(), now);
        progress = progress.outputReady(output);
        return new OutputReady(output);
    }

    public List<CaseEvent> handOut(Delivery delivery) {
        requireOutput(delivery.clerk());
        if (progress.status() != CaseStatus.OUTPUT_READY) throw nothingToHandOut();
        progress = progress.completed(delivery);
        return List.of(new Delivered(delivery), new Completed(delivery));
    }

    public CaseRefused nothingToHandOut() {
        return Refusals.outputNotReady(progress.status());
    }

    public void ratingOffered(String token) {
        progress = progress.ratingOffered(token);
    }

    /** The hall that took it in, and the one that owns it. */
    public void requireHall(Clerk clerk) {
        if (!isOf(clerk.hall())) throw Refusals.otherHall();
    }

    public boolean isOf(@Nullable String hall) {
        return hall().equals(hall) || owningHall().equals(hall);
    }

    public void requireOwner(Clerk clerk) {
        if (!owningHall().equals(clerk.hall())) throw Refusals.otherHall();
    }

    public void requireOutput(Clerk clerk) {
        if (!outputHall().equals(clerk.hall())) throw Refusals.otherHall();
    }

    /** Most decisions change items only; then the case itself need not be written. */
    public boolean hasProgressed() {
        return progress != before;
    }

    public boolean hasNewCustody() {
        return custody != custodyBefore;
    }

    public boolean hasNewAnswers() {
        return intake != taken;
    }

    public boolean hasNewPapers() {
        return progress.papers() != before.papers();
    }

    /** Materials that the applicant must submit and has not. */
    public List<String> missing() {
        return progress.papers().missingFrom(plan());
    }

    /** Fields of the form that an item requires and nobody has written. */
    public List<String> missingFields() {
        return new CaseForm(plan(), progress.papers().form()).missing(intake.applicant());
    }

    private List<CaseEvent> dispatchReady(Instant now) {
        var dispatch = dispatch();
        return items.dispatchReady(now, papersReceivedAt(), stopped()::stops).stream()
                .<CaseEvent>map(dispatch::of)
                .toList();
    }

    /** The window's one notice was given in time, so that what it asked for came in last. */
    private Instant papersReceivedAt() {
        var correction = progress.correction();
        var corrected = correction == null ? null : correction.correctedAt();
        return corrected == null ? intake.receivedAt() : corrected;
    }

    private Dispatch dispatch() {
        return new Dispatch(intake, progress, items);
    }

    private void requireReceived() {
        if (progress.status() != CaseStatus.RECEIVED) throw Refusals.notReceived(progress.status());
    }

    public CaseNumber number() {
        return intake.number();
    }

    public String owningHall() {
        return custody.owningHall(intake);
    }

    public String outputHall() {
        return custody.outputHall(intake);
    }

    /** The hall that took it in. */
    public String hall() {
        return intake.clerk().hall();
    }

    /** The clerk who answers for the case: who took it in, or to whom it was handed over. */
    public Clerk responsible() {
        return custody.responsible(intake);
    }

    public Custody custody() {
        return custody;
    }

    public CasePlan plan() {
        return intake.plan();
    }

    public Intake intake() {
        return intake;
    }

    public Progress progress() {
        return progress;
    }

    public ItemCases items() {
        return items;
    }
}
