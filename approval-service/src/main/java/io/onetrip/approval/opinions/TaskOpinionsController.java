package io.onetrip.approval.opinions;

import io.onetrip.approval.tasks.application.FindTask;
import io.onetrip.chassis.security.RequiresRole;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/approval/tasks/{taskId}/opinions")
@Tag(name = "Opinions")
@RequiresRole({"approver", "chief-representative"})
class TaskOpinionsController extends OneTaskOpinions {
    TaskOpinionsController(
            FindTask findTask, Opinions opinions, AskOpinion askOpinion, WithdrawOpinion withdrawOpinion) {
        super(findTask, opinions, askOpinion, withdrawOpinion);
    }
}
