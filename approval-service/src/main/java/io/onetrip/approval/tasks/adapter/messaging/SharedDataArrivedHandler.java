package io.onetrip.approval.tasks.adapter.messaging;

import io.onetrip.approval.tasks.application.DecideAtOnce;
import io.onetrip.approval.tasks.domain.TaskChange;
import io.onetrip.approval.tasks.domain.TaskListener;
import io.onetrip.approval.tasks.domain.Tasks;
import io.onetrip.chassis.event.EventHandler;
import io.onetrip.chassis.event.ReceivedEvent;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** A register has answered after the task was dispatched (数据共享). */
@Component
class SharedDataArrivedHandler implements EventHandler<SharedDataArrivedHandler.SharedDataArrived> {
    private final Tasks tasks;
    private final TaskListener listener;
    private final DecideAtOnce decideAtOnce;

    SharedDataArrivedHandler(Tasks tasks, TaskListener listener, DecideAtOnce decideAtOnce) {
        this.tasks = tasks;
        this.listener = listener;
        this.decideAtOnce = decideAtOnce;
    }

    /** What a department needs of {@code case.shared-data-arrived.v1}. */
    record SharedDataArrived(String itemCaseNumber, List<JsonNode> materials, JsonNode form) {}

    @Override
    public String type() {
        return "case.shared-data-arrived.v1";
    }

    @Override
    public Class<SharedDataArrived> dataType() {
        return SharedDataArrived.class;
    }

    @Override
    public void handle(ReceivedEvent<SharedDataArrived> event) {
        var arrived = event.data();
        for (var material : arrived.materials())
            tasks.replaceMaterial(
                    List.of(arrived.itemCaseNumber()),
                    material.get("materialId").asString(),
                    material.toString());
        if (!arrived.form().isEmpty())
            tasks.fillForm(arrived.itemCaseNumber(), arrived.form().toString());
        var ids = List.of(arrived.itemCaseNumber());
        listener.changed(TaskChange.materialAdded(tasks.lock(ids), event.time()));
        decideAtOnce.papersCame(ids, event.time());
    }
}
