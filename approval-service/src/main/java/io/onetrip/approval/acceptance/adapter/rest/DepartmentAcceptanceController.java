package io.onetrip.approval.acceptance.adapter.rest;

import io.onetrip.approval.acceptance.application.AcceptItem;
import io.onetrip.approval.acceptance.application.AskForCorrection;
import io.onetrip.approval.acceptance.application.CurrentAcceptanceTime;
import io.onetrip.approval.acceptance.application.DeclineItem;
import io.onetrip.chassis.security.RequiresRole;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/departments/v1/tasks/{taskId}")
@RequiresRole("department-system")
@Tag(name = "Department systems")
class DepartmentAcceptanceController extends OneAcceptance {
    DepartmentAcceptanceController(
            AcceptItem acceptItem,
            AskForCorrection askForCorrection,
            DeclineItem declineItem,
            CurrentAcceptanceTime time) {
        super(acceptItem, askForCorrection, declineItem, time);
    }
}
