package io.onetrip.approval.opinions;

import io.onetrip.chassis.security.RequiresRole;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/approval/opinions")
@Tag(name = "Opinions")
@RequiresRole({"approver", "chief-representative"})
class OpinionController extends OneOpinion {
    OpinionController(Opinions opinions, AnswerOpinion answerOpinion) {
        super(opinions, answerOpinion);
    }
}
