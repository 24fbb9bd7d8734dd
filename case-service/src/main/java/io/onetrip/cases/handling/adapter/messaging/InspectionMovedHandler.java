package io.onetrip.cases.handling.adapter.messaging;

import io.onetrip.cases.handling.application.RecordReception;
import io.onetrip.cases.handling.domain.ItemInspection;
import io.onetrip.cases.numbering.CaseNumber;
import io.onetrip.cases.numbering.ItemCaseNumber;
import io.onetrip.chassis.event.EventHandler;
import io.onetrip.chassis.event.ReceivedEvent;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A department has planned, signed or cancelled a site inspection. */
@Component
class InspectionMovedHandler implements EventHandler<InspectionMovedHandler.InspectionMoved> {
    private final RecordReception recordReception;

    InspectionMovedHandler(RecordReception recordReception) {
        this.recordReception = recordReception;
    }

    /** What a case needs of {@code approval.inspection-moved.v1}. */
    record InspectionMoved(
            String caseNumber,
            String itemCaseNumber,
            String state,
            LocalDate plannedOn,
            List<String> inspectors,
            @Nullable LocalDate inspectedOn,
            @Nullable Boolean passed,
            @Nullable List<ItemInspection.Attached> files) {
        ItemInspection inspection() {
            return new ItemInspection(state, plannedOn, inspectors, inspectedOn, passed, files);
        }
    }

    @Override
    public String type() {
        return "approval.inspection-moved.v1";
    }

    @Override
    public Class<InspectionMoved> dataType() {
        return InspectionMoved.class;
    }

    @Override
    public void handle(ReceivedEvent<InspectionMoved> event) {
        var told = event.data();
        recordReception.inspected(
                new CaseNumber(told.caseNumber()), new ItemCaseNumber(told.itemCaseNumber()), told.inspection());
    }
}
