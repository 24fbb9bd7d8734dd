package io.onetrip.approval.tasks.adapter.messaging;

import io.onetrip.approval.commitments.ExpectCommitments;
import io.onetrip.approval.tasks.domain.TaskChange;
import io.onetrip.approval.tasks.domain.TaskListener;
import io.onetrip.approval.tasks.domain.Tasks;
import io.onetrip.chassis.event.EventHandler;
import io.onetrip.chassis.event.ReceivedEvent;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The applicant commits no more: the material is asked for as usual and comes later. */
@Component
class CommitmentWithdrawnHandler implements EventHandler<CommitmentWithdrawnHandler.CommitmentWithdrawn> {
    private final Tasks tasks;
    private final TaskListener listener;
    private final ExpectCommitments commitments;

    CommitmentWithdrawnHandler(Tasks tasks, TaskListener listener, ExpectCommitments commitments) {
        this.tasks = tasks;
        this.listener = listener;
        this.commitments = commitments;
    }

    /** What a department needs of {@code case.commitment-withdrawn.v1}. */
    record CommitmentWithdrawn(JsonNode material, List<String> itemCaseNumbers) {}

    @Override
    public String type() {
        return "case.commitment-withdrawn.v1";
    }

    @Override
    public Class<CommitmentWithdrawn> dataType() {
        return CommitmentWithdrawn.class;
    }

    @Override
    public void handle(ReceivedEvent<CommitmentWithdrawn> event) {
        var withdrawn = event.data();
        var material = withdrawn.material().get("materialId").asString();
        tasks.replaceMaterial(
                withdrawn.itemCaseNumbers(), material, withdrawn.material().toString());
        commitments.withdrawn(withdrawn.itemCaseNumbers(), material);
        listener.changed(TaskChange.materialAdded(tasks.lock(withdrawn.itemCaseNumbers()), event.time()));
    }
}
