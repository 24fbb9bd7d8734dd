package io.onetrip.approval.handover;

import io.onetrip.approval.tasks.adapter.rest.TaskContent;
import io.onetrip.chassis.security.RequiresRole;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/approval/tasks/{taskId}")
@Tag(name = "Work list")
@RequiresRole({"approver", "chief-representative"})
class HandoverController extends OneHandover {
    HandoverController(HandOverTask handOverTask, ReturnTask returnTask, TaskContent content) {
        super(handOverTask, returnTask, content);
    }
}
