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

/** A material that was promised at acceptance lies before the department now. */
@Component
class DeferredHandedInHandler implements EventHandler<DeferredHandedInHandler.DeferredHandedIn> {
    private final Tasks tasks;
    private final TaskListener listener;
    private final DecideAtOnce decideAtOnce;

    DeferredHandedInHandler(Tasks tasks, TaskListener listener, DecideAtOnce decideAtOnce) {
        this.tasks = tasks;
        this.listener = listener;
        this.decideAtOnce = decideAtOnce;
    }

    /** What a department needs of {@code case.deferred-handed-in.v1}. */
    record DeferredHandedIn(JsonNode material, List<String> itemCaseNumbers) {}

    @Override
    public String type() {
        return "case.deferred-handed-in.v1";
    }

    @Override
    public Class<DeferredHandedIn> dataType() {
        return DeferredHandedIn.class;
    }

    @Override
    public void handle(ReceivedEvent<DeferredHandedIn> event) {
        var material = event.data().material();
        tasks.replaceMaterial(
                event.data().itemCaseNumbers(), material.get("materialId").asString(), material.toString());
        listener.changed(TaskChange.materialAdded(tasks.lock(event.data().itemCaseNumbers()), event.time()));
        decideAtOnce.papersCame(event.data().itemCaseNumbers(), event.time());
    }
}
