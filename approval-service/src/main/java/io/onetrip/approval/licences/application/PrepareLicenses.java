package io.onetrip.approval.licences.application;

import io.onetrip.approval.licences.domain.Licenses;
import io.onetrip.approval.licences.domain.Licenses.Granted;
import io.onetrip.approval.tasks.domain.Decision;
import io.onetrip.approval.tasks.domain.DecisionListener;
import io.onetrip.approval.tasks.domain.DepartmentTask;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Makes an electronic licence of each certificate that a grant brings about; it waits for its seal, the decision does not. */
@Service
class PrepareLicenses implements DecisionListener {
    private final Licenses licenses;

    PrepareLicenses(Licenses licenses) {
        this.licenses = licenses;
    }

    @Override
    public void decided(List<DepartmentTask> decided) {
        var granted = decided.stream().flatMap(PrepareLicenses::certificates).toList();
        if (!granted.isEmpty()) licenses.add(granted);
    }

    private static Stream<Granted> certificates(DepartmentTask task) {
        return task.decision().stream().flatMap(decision -> certificates(task, decision));
    }

    private static Stream<Granted> certificates(DepartmentTask task, Decision decision) {
        return decision.results().stream()
                .flatMap(result -> Stream.ofNullable(result.verification())
                        .map(token -> new Granted(
                                token,
                                result.number(),
                                result.name(),
                                task.item().id(),
                                decision.decidedBy(),
                                decision.decidedAt(),
                                decision.bounds(),
                                decision.licencesFollow())));
    }
}
