package io.onetrip.cases.handling.adapter.messaging;

import io.onetrip.cases.handling.application.RecordClaim;
import io.onetrip.cases.numbering.CaseNumber;
import io.onetrip.cases.numbering.ItemCaseNumber;
import io.onetrip.chassis.event.EventHandler;
import io.onetrip.chassis.event.ReceivedEvent;
import org.springframework.stereotype.Component;

@Component
class TaskClaimedHandler implements EventHandler<TaskClaimedMessage> {
    private final RecordClaim recordClaim;

    TaskClaimedHandler(RecordClaim recordClaim) {
        this.recordClaim = recordClaim;
    }

    @Override
    public String type() {
        return "approval.task-claimed.v1";
    }

    @Override
    public Class<TaskClaimedMessage> dataType() {
        return TaskClaimedMessage.class;
    }

    @Override
    public void handle(ReceivedEvent<TaskClaimedMessage> event) {
        var claimed = event.data();
        recordClaim.claimed(
                new CaseNumber(claimed.caseNumber()),
                new ItemCaseNumber(claimed.itemCaseNumber()),
                claimed.claimedBy().name(),
                claimed.claimedAt());
    }
}
