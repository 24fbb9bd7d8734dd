package io.onetrip.approval.opinions;

import io.onetrip.approval.opinions.OpinionRequest.Question;
import io.onetrip.approval.tasks.domain.Officer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks another department, or an expert, by a day; by who has the task or the head of its department. */
@Service
class AskOpinion {
    private final OpinionDesk desk;
    private final Opinions opinions;

    AskOpinion(OpinionDesk desk, Opinions opinions) {
        this.desk = desk;
        this.opinions = opinions;
    }

    @Transactional
    public void ask(String taskId, Officer by, boolean head, Question question) {
        var task = desk.lock(taskId);
        task.requireOpenTo(by, head);
        var department = question.department();
        if (department != null && !opinions.departmentKnown(department)) throw OpinionRefusals.addressee();
        var number = opinions.of(taskId).size() + 1;
        desk.keep(task, OpinionRequest.of(number, question, by, desk.now(), desk.today()));
        if (department != null) desk.tellAsked(task.item(), department);
    }
}
