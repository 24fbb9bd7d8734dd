package io.onetrip.approval.opinions;

import io.onetrip.chassis.security.RequiresRole;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/departments/v1/opinions")
@Tag(name = "Department systems")
@RequiresRole("department-system")
class SystemOpinionController extends OneOpinion {
    SystemOpinionController(Opinions opinions, AnswerOpinion answerOpinion) {
        super(opinions, answerOpinion);
    }
}
