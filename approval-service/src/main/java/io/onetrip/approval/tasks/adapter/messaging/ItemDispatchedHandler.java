package io.onetrip.approval.tasks.adapter.messaging;

import io.onetrip.approval.commitments.ExpectCommitments;
import io.onetrip.approval.tasks.application.OpenTask;
import io.onetrip.approval.tasks.domain.DispatchedItem;
import io.onetrip.approval.tasks.domain.ItemTask;
import io.onetrip.approval.tasks.domain.TaskRules;
import io.onetrip.chassis.event.EventHandler;
import io.onetrip.chassis.event.ReceivedEvent;
import java.util.Objects;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

@Component
class ItemDispatchedHandler implements EventHandler<ItemDispatchedMessage> {
    private final OpenTask openTask;
    private final ExpectCommitments commitments;
    private final JsonMapper json;

    ItemDispatchedHandler(OpenTask openTask, ExpectCommitments commitments, JsonMapper json) {
        this.openTask = openTask;
        this.commitments = commitments;
        this.json = json;
    }

    @Override
    public String type() {
        return "case.item-dispatched.v1";
    }

    @Override
    public Class<ItemDispatchedMessage> dataType() {
        return ItemDispatchedMessage.class;
    }

    @Override
    public void handle(ReceivedEvent<ItemDispatchedMessage> event) {
        var item = event.data();
        openTask.open(dispatched(item), item.papersCameInAt());
        commitments.dispatched(item.itemCaseNumber(), item.department(), item.materials());
    }

    private DispatchedItem dispatched(ItemDispatchedMessage message) {
        var content = json.createObjectNode();
        content.set("form", message.form());
        if (message.formLabels() != null) content.set("formLabels", message.formLabels());
        content.set("materials", message.materials());
        if (message.missing() != null) content.set("missing", message.missing());
        if (message.deemed() != null) content.set("deemed", message.deemed());
        var task = new ItemTask(
                message.itemCaseNumber(),
                message.caseNumber(),
                message.itemId(),
                message.itemName(),
                message.department(),
                message.results());
        return new DispatchedItem(
                task,
                message.bundleName(),
                message.hall(),
                message.applicantName(),
                message.wave(),
                message.receivedAt(),
                message.acceptedAt(),
                message.dispatchedAt(),
                message.promise(),
                message.statute(),
                message.casePromise(),
                json.writeValueAsString(content),
                Objects.requireNonNullElse(message.rules(), TaskRules.UNTOLD));
    }
}
