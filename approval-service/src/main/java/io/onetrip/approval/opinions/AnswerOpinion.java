package io.onetrip.approval.opinions;

import io.onetrip.approval.opinions.OpinionRequest.Stance;
import io.onetrip.approval.tasks.domain.Officer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The department that was asked answers; an expert's opinion is taken down by who has the task. */
@Service
class AnswerOpinion {
    private final OpinionDesk desk;
    private final Opinions opinions;

    AnswerOpinion(OpinionDesk desk, Opinions opinions) {
        this.desk = desk;
        this.opinions = opinions;
    }

    /** @param head whether the officer is the head of the department */
    @Transactional
    public void answer(String id, Officer by, boolean head, Stance stance, String text) {
        var task = desk.lock(opinions.taskOf(id).orElseThrow(OpinionRefusals::unknown));
        var opinion = desk.find(task, numberIn(id));
        if (opinion.department() == null) {
            task.requireOpenTo(by, head);
        } else {
            if (!opinion.department().equals(by.department())) throw OpinionRefusals.notAsked();
            task.requireOpen();
        }
        desk.keep(task, opinion.answer(stance, text, by, desk.now()));
    }

    private static int numberIn(String id) {
        return Integer.parseInt(id.substring(id.lastIndexOf('-') + 1));
    }
}
