package io.onetrip.approval.inspection;

import static io.onetrip.approval.inspection.InspectionRefusals.changed;
import static io.onetrip.approval.inspection.InspectionRefusals.over;

import io.onetrip.approval.tasks.domain.Officer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A site inspection of a task by two officers of its department (行政许可法 34(3)); each change gives a new one.
 *
 * @param number among those of the task, from 1
 * @param inspectors two different ones; a record that is written anew is signed anew
 * @param version grows with every change
 */
record SiteInspection(
        int number,
        State state,
        LocalDate plannedOn,
        String place,
        List<Inspector> inspectors,
        String plannedBy,
        Instant plannedAt,
        @Nullable Report report,
        @Nullable Cancellation cancellation,
        int version) {
    private static final int TWO = 2;

    enum State {
        PLANNED,
        /** Written down, not signed by both yet. */
        REPORTED,
        SIGNED,
        CANCELLED
    }

    /** @param signedAt by the own account; absent until then */
    record Inspector(String id, String name, @Nullable Instant signedAt) {}

    /**
     * @param inspectedOn in Asia/Shanghai
     * @param files that belong to it, by the hash of their content; none in records of earlier versions
     */
    record Report(
            LocalDate inspectedOn,
            String findings,
            boolean passed,
            String writtenBy,
            Instant writtenAt,
            @Nullable List<Attachment> files) {
        Report {
            files = files == null ? List.of() : List.copyOf(files);
        }
    }

    /**
     * A photograph or document; its content lies at the case service, and both officers sign its hash.
     *
     * @param hash SHA-256, in small hexadecimal digits
     */
    record Attachment(String hash, String name) {}

    record Cancellation(String reason, String by, Instant at) {}

    SiteInspection {
        inspectors = List.copyOf(inspectors);
        if (inspectors.size() != TWO
                || inspectors.stream().map(Inspector::id).distinct().count() != TWO)
            throw InspectionRefusals.officers();
    }

    /** What is planned, of officers that the department has. */
    record Plan(LocalDate on, String place, List<Officer> officers) {}

    static SiteInspection of(int number, Plan plan, Officer by, Instant at, LocalDate today) {
        if (plan.on().isBefore(today) || plan.on().isAfter(today.plusYears(1))) throw InspectionRefusals.day();
        var inspectors = plan.officers().stream()
                .map(officer -> new Inspector(officer.id(), officer.name(), null))
                .toList();
        return new SiteInspection(
                number, State.PLANNED, plan.on(), plan.place(), inspectors, by.name(), at, null, null, 1);
    }

    /** Writes the record, or writes it anew before both have signed. */
    SiteInspection report(Officer by, int seen, MoveInspection.Findings found, Instant at) {
        requireOpen(seen);
        requireInspector(by);
        var unsigned = inspectors.stream()
                .map(one -> new Inspector(one.id(), one.name(), null))
                .toList();
        return with(
                State.REPORTED,
                unsigned,
                new Report(found.on(), found.text(), found.passed(), by.name(), at, found.files()),
                null);
    }

    /** Confirms the record as it was read; it holds once both have. */
    SiteInspection sign(Officer by, int seen, Instant at) {
        requireOpen(seen);
        requireInspector(by);
        if (report == null) throw InspectionRefusals.unwritten();
        if (inspectors.stream().anyMatch(one -> one.id().equals(by.id()) && one.signedAt() != null))
            throw InspectionRefusals.signed();
        var signed = inspectors.stream()
                .map(one -> one.id().equals(by.id()) ? new Inspector(one.id(), one.name(), at) : one)
                .toList();
        var both = signed.stream().allMatch(one -> one.signedAt() != null);
        return with(both ? State.SIGNED : State.REPORTED, signed, report, null);
    }

    SiteInspection cancel(Officer by, int seen, String reason, Instant at) {
        requireOpen(seen);
        return with(State.CANCELLED, inspectors, report, new Cancellation(reason, by.name(), at));
    }

    boolean underWay() {
        return state == State.PLANNED || state == State.REPORTED;
    }

    private SiteInspection with(
            State next, List<Inspector> now, @Nullable Report written, @Nullable Cancellation ended) {
        return new SiteInspection(
                number, next, plannedOn, place, now, plannedBy, plannedAt, written, ended, version + 1);
    }

    private void requireOpen(int seen) {
        if (!underWay()) throw over();
        if (seen != version) throw changed();
    }

    private void requireInspector(Officer by) {
        if (inspectors.stream().noneMatch(one -> one.id().equals(by.id()))) throw InspectionRefusals.notYours();
    }
}
