package io.onetrip.cases.handling.domain;

import io.onetrip.cases.applicant.Applicant;
import io.onetrip.cases.numbering.CaseNumber;
import io.onetrip.planning.PlannedMaterial;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What goes to a department with one item: its own fields and materials only, and the results of items before it. */
final class Dispatch {
    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");

    private final CasePlan plan;
    private final Papers papers;
    private final List<Deferred> deferred;
    private final Applicant applicant;
    private final ItemCases items;
    private final CaseNumber number;
    private final PriorResults results;

    Dispatch(Intake intake, Progress progress, ItemCases items) {
        this.number = intake.number();
        this.plan = intake.plan();
        this.applicant = intake.applicant();
        this.papers = progress.papers();
        this.deferred = progress.deferred();
        this.items = items;
        this.results = new PriorResults(plan, papers, items);
    }

    CaseEvent.ItemDispatched of(ItemCase item) {
        var form = new CaseForm(plan, papers.form());
        return new CaseEvent.ItemDispatched(
                item,
                plan.materialsOf(item.id()).stream().map(this::material).toList(),
                form.of(item.id(), applicant, items),
                form.labels(item.id()),
                missing(item));
    }

    /**
     * Names of what the item needs and goes without: papers that were not promised for later, which silence has accepted
     * without, and results that were revoked.
     */
    private List<String> missing(ItemCase item) {
        var papersMissing = papers.missingFrom(plan).stream()
                .map(id -> plan.material(id).orElseThrow())
                .filter(material -> material.requestedBy().contains(item.id()) && awaitedUntil(material.id()) == null)
                .map(PlannedMaterial::name);
        var revoked = results.revokedBefore(item).stream()
                .map(gone -> "%s %s (已撤销)"
                        .formatted(gone.result().name(), gone.result().number()));
        return Stream.concat(papersMissing, revoked).toList();
    }

    /** For those that have the item already; the others get the material with it. */
    CaseEvent.DeferredHandedIn late(Deferred handedIn) {
        var material = plan.material(handedIn.materialId()).orElseThrow();
        return new CaseEvent.DeferredHandedIn(
                handedIn,
                new DispatchedMaterial(
                        material.id(),
                        material.name(),
                        DispatchedMaterial.Way.HANDED_IN,
                        List.copyOf(papers.files(material.id())),
                        null,
                        null,
                        null,
                        null,
                        papers.stamp(material.id())),
                withDepartments(material));
    }

    /** The same for what the applicant commits to no more. */
    CaseEvent.CommitmentWithdrawn uncommitted(String materialId, Clerk clerk, Instant now) {
        var material = plan.material(materialId).orElseThrow();
        return new CaseEvent.CommitmentWithdrawn(now, clerk, material(material), withDepartments(material));
    }

    private List<ItemCase> withDepartments(PlannedMaterial material) {
        return items.all().stream()
                .filter(item -> item.status().isWithDepartment()
                        && material.requestedBy().contains(item.id()))
                .toList();
    }

    /** What the item's department asked for, and nothing else. */
    CaseEvent.ItemCorrected corrected(ItemCase item, int number, Papers brought, Instant now) {
        var own = brought.handedIn().stream().map(HandedIn::materialId).toList();
        var form = new CaseForm(plan, papers.form()).of(item.id(), applicant, items);
        form.keySet().retainAll(brought.form().keySet());
        return new CaseEvent.ItemCorrected(
                item,
                number,
                form,
                plan.materialsOf(item.id()).stream()
                        .filter(material -> own.contains(material.id()))
                        .map(this::material)
                        .toList(),
                now);
    }

    private @Nullable LocalDate awaitedUntil(String materialId) {
        return deferred.stream()
                .filter(one -> one.materialId().equals(materialId) && one.isAwaited())
                .map(Deferred::by)
                .findFirst()
                .orElse(null);
    }

    private DispatchedMaterial material(PlannedMaterial material) {
        var prior = results.of(material);
        var commitment = papers.commitment(material.id());
        var way = prior != null
                ? DispatchedMaterial.Way.PRIOR_RESULT
                : commitment != null
                        ? DispatchedMaterial.Way.COMMITTED
                        : papers.holds(material.id()) ? DispatchedMaterial.Way.HANDED_IN : wayPlanned(material);
        return new DispatchedMaterial(
                material.id(),
                material.name(),
                way,
                List.copyOf(papers.files(material.id())),
                prior,
                awaitedUntil(material.id()),
                null,
                commitment == null
                        ? null
                        : new CommitmentLetter(CommitmentLetter.numberOf(number), commitment.committedAt()),
                stamp(material, prior));
    }

    /** What a department trusted for its stamp has issued before in the same case bears it. */
    private @Nullable Stamp stamp(PlannedMaterial material, @Nullable PriorResult prior) {
        if (prior == null) return papers.stamp(material.id());
        var producer = items.granted(prior.itemId()).orElseThrow();
        var issuer = producer.planned().departmentName();
        return material.stampedBy().contains(issuer) && prior.name().contains(material.name())
                ? new Stamp(
                        issuer,
                        prior.number(),
                        LocalDate.ofInstant(
                                Objects.requireNonNull(producer.decision()).decidedAt(), CITY))
                : null;
    }

    private static DispatchedMaterial.Way wayPlanned(PlannedMaterial material) {
        return switch (material.way()) {
            case SUBMIT -> DispatchedMaterial.Way.HANDED_IN;
            case SHARED -> DispatchedMaterial.Way.SHARED;
            case PRIOR_RESULT -> DispatchedMaterial.Way.PRIOR_RESULT;
        };
    }
}
