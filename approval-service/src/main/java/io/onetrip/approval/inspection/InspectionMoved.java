package io.onetrip.approval.inspection;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.onetrip.approval.inspection.SiteInspection.Attachment;
import io.onetrip.approval.inspection.SiteInspection.Inspector;
import io.onetrip.approval.inspection.SiteInspection.State;
import io.onetrip.approval.tasks.domain.ItemTask;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * approval.inspection-moved.v1
 *
 * @param state PLANNED, SIGNED or CANCELLED; a record that is not signed by both is not told
 * @param inspectedOn when signed
 * @param passed when signed
 * @param files when signed and there are any
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record InspectionMoved(
        String caseNumber,
        String itemCaseNumber,
        String itemId,
        String department,
        int number,
        State state,
        LocalDate plannedOn,
        List<String> inspectors,
        @Nullable LocalDate inspectedOn,
        @Nullable Boolean passed,
        @Nullable List<Attachment> files,
        Instant at) {
    static final String TYPE = "approval.inspection-moved.v1";

    static InspectionMoved of(ItemTask task, SiteInspection inspection, Instant at) {
        var report = inspection.state() == State.SIGNED ? inspection.report() : null;
        return new InspectionMoved(
                task.caseNumber(),
                task.id(),
                task.itemId(),
                task.department(),
                inspection.number(),
                inspection.state(),
                inspection.plannedOn(),
                inspection.inspectors().stream().map(Inspector::name).toList(),
                report == null ? null : report.inspectedOn(),
                report == null ? null : report.passed(),
                report == null || report.files().isEmpty() ? null : report.files(),
                at);
    }
}
