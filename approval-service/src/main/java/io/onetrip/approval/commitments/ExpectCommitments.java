package io.onetrip.approval.commitments;

import java.util.Collection;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;

/** Notes, when a task comes, which of its materials are commitments; and when one is withdrawn or its material brought. */
@Service
public class ExpectCommitments {
    private final Commitments commitments;

    ExpectCommitments(Commitments commitments) {
        this.commitments = commitments;
    }

    public void dispatched(String task, String department, JsonNode materials) {
        for (var material : materials)
            if (material.path("way").asString("").equals("COMMITTED"))
                commitments.expect(
                        task,
                        department,
                        material.path("materialId").asString(""),
                        material.path("name").asString(""),
                        material.at("/letter/number").asString(""));
    }

    public void withdrawn(Collection<String> tasks, String materialId) {
        commitments.drop(tasks, materialId);
    }
}
