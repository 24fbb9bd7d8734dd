package io.onetrip.cases.handling.adapter.messaging;

import io.onetrip.cases.handling.application.RecordReturn;
import io.onetrip.cases.numbering.CaseNumber;
import io.onetrip.cases.numbering.ItemCaseNumber;
import io.onetrip.chassis.event.EventHandler;
import io.onetrip.chassis.event.ReceivedEvent;
import org.springframework.stereotype.Component;

@Component
class TaskReturnedHandler implements EventHandler<TaskReturnedHandler.TaskReturned> {
    private final RecordReturn recordReturn;

    TaskReturnedHandler(RecordReturn recordReturn) {
        this.recordReturn = recordReturn;
    }

    /** What a case needs of {@code approval.task-returned.v1}. */
    record TaskReturned(String caseNumber, String itemCaseNumber) {}

    @Override
    public String type() {
        return "approval.task-returned.v1";
    }

    @Override
    public Class<TaskReturned> dataType() {
        return TaskReturned.class;
    }

    @Override
    public void handle(ReceivedEvent<TaskReturned> event) {
        var told = event.data();
        recordReturn.returned(new CaseNumber(told.caseNumber()), new ItemCaseNumber(told.itemCaseNumber()));
    }
}
