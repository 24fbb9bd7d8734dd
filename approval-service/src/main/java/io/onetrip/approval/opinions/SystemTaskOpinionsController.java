package io.onetrip.approval.opinions;

import io.onetrip.approval.tasks.application.FindTask;
import io.onetrip.chassis.security.RequiresRole;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/departments/v1/tasks/{taskId}/opinions")
@Tag(name = "Department systems")
@RequiresRole("department-system")
class SystemTaskOpinionsController extends OneTaskOpinions {
    SystemTaskOpinionsController(
            FindTask findTask, Opinions opinions, AskOpinion askOpinion, WithdrawOpinion withdrawOpinion) {
        super(findTask, opinions, askOpinion, withdrawOpinion);
    }
}
