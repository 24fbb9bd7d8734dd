package io.onetrip.approval.licences.application;

import io.onetrip.approval.tasks.domain.ItemTask;
import io.onetrip.approval.tasks.domain.Officer;
import io.onetrip.approval.tasks.domain.RuleOvertaken;
import org.springframework.stereotype.Component;

/** The case takes no such grant, so that its licence may not stand either (行政许可法 69). */
@Component
class RevokeOvertaken implements RuleOvertaken {
    private final RevokeGranted revokeGranted;

    RevokeOvertaken(RevokeGranted revokeGranted) {
        this.revokeGranted = revokeGranted;
    }

    @Override
    public void overtaken(ItemTask task) {
        revokeGranted.revoke(task.id(), Officer.byRule(task.department()), "事项在按规则准予之前已撤回或终止", "行政许可法 第69条第1款第5项");
    }
}
