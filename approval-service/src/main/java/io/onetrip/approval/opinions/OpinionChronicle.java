package io.onetrip.approval.opinions;

import io.onetrip.approval.tasks.domain.Happening;
import io.onetrip.approval.tasks.domain.TaskChronicle;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** When opinions were asked, given and withdrawn. */
@Component
class OpinionChronicle implements TaskChronicle {
    private final Opinions opinions;

    OpinionChronicle(Opinions opinions) {
        this.opinions = opinions;
    }

    @Override
    public List<Happening> of(String taskId) {
        var told = new ArrayList<Happening>();
        for (var one : opinions.of(taskId)) {
            told.add(new Happening(one.askedAt(), "OPINION_ASKED", one.askedBy(), one.question()));
            var answer = one.answer();
            if (answer != null)
                told.add(new Happening(answer.at(), "OPINION_" + answer.stance(), answer.by(), answer.text()));
            var withdrawal = one.withdrawal();
            if (withdrawal != null)
                told.add(new Happening(withdrawal.at(), "OPINION_WITHDRAWN", withdrawal.by(), withdrawal.reason()));
        }
        return told;
    }
}
