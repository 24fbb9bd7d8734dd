package io.onetrip.approval.tasks.adapter.messaging;

import io.onetrip.approval.tasks.application.CloseTask;
import io.onetrip.chassis.event.EventHandler;
import io.onetrip.chassis.event.ReceivedEvent;
import java.time.Instant;
import org.springframework.stereotype.Component;

@Component
class ItemClosedHandler implements EventHandler<ItemClosedHandler.ItemClosed> {
    private final CloseTask closeTask;

    ItemClosedHandler(CloseTask closeTask) {
        this.closeTask = closeTask;
    }

    /** What a department needs of {@code case.item-closed.v1}. */
    record ItemClosed(String itemCaseNumber, Instant closedAt) {}

    @Override
    public String type() {
        return "case.item-closed.v1";
    }

    @Override
    public Class<ItemClosed> dataType() {
        return ItemClosed.class;
    }

    @Override
    public void handle(ReceivedEvent<ItemClosed> event) {
        closeTask.close(event.data().itemCaseNumber(), event.data().closedAt());
    }
}
