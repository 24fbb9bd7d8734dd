package io.onetrip.approval.inspection;

import io.onetrip.approval.tasks.domain.Happening;
import io.onetrip.approval.tasks.domain.TaskChronicle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** When inspections were planned, written down, signed and cancelled. */
@Component
class InspectionChronicle implements TaskChronicle {
    private final Inspections inspections;

    InspectionChronicle(Inspections inspections) {
        this.inspections = inspections;
    }

    @Override
    public List<Happening> of(String taskId) {
        var told = new ArrayList<Happening>();
        inspections.of(taskId).forEach(one -> tell(one, told));
        return told;
    }

    private static void tell(SiteInspection one, List<Happening> told) {
        var both = one.inspectors().stream().map(SiteInspection.Inspector::name).collect(Collectors.joining("、"));
        told.add(new Happening(
                one.plannedAt(), "INSPECTION_PLANNED", one.plannedBy(), "%s · %s".formatted(one.plannedOn(), both)));
        var report = one.report();
        if (report != null)
            told.add(new Happening(
                    report.writtenAt(),
                    report.passed() ? "INSPECTION_PASSED" : "INSPECTION_FAILED",
                    report.writtenBy(),
                    report.findings()));
        for (var inspector : one.inspectors())
            if (inspector.signedAt() != null)
                told.add(new Happening(inspector.signedAt(), "INSPECTION_SIGNED", inspector.name(), null));
        var cancelled = one.cancellation();
        if (cancelled != null)
            told.add(new Happening(cancelled.at(), "INSPECTION_CANCELLED", cancelled.by(), cancelled.reason()));
    }
}
