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
@RequestMapping("/api/approval/tasks/{taskId}")
@RequiresRole({"approver", "chief-representative"})
@Tag(name = "Work list")
class AcceptanceController extends OneAcceptance {
    AcceptanceController(
            AcceptItem acceptItem,
            AskForCorrection askForCorrection,
            DeclineItem declineItem,
            CurrentAcceptanceTime time) {
        super(acceptItem, askForCorrection, declineItem, time);
    }
}
