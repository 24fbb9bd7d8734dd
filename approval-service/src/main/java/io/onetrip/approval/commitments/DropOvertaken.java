package io.onetrip.approval.commitments;

import io.onetrip.approval.tasks.domain.ItemTask;
import io.onetrip.approval.tasks.domain.RuleOvertaken;
import org.springframework.stereotype.Component;

/** Of a grant that counts for nothing no commitment is verified. */
@Component
class DropOvertaken implements RuleOvertaken {
    private final Commitments commitments;

    DropOvertaken(Commitments commitments) {
        this.commitments = commitments;
    }

    @Override
    public void overtaken(ItemTask task) {
        commitments.dropOf(task.id());
    }
}
