package io.onetrip.approval.tasks.application;

import io.onetrip.approval.tasks.domain.ApprovalRefused;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Does the same to many tasks in one transaction; one that is refused is undone by itself and holds up no other. */
@Service
public class EachForItself {
    private final TransactionTemplate row;

    EachForItself(PlatformTransactionManager transactions) {
        row = new TransactionTemplate(transactions);
        row.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** One answer per row, in their order. */
    @Transactional
    public <T> List<DecideTasks.Answer> each(List<T> rows, Function<T, String> taskId, Consumer<T> act) {
        var answers = new ArrayList<DecideTasks.Answer>();
        for (var one : rows) {
            try {
                row.executeWithoutResult(_ -> act.accept(one));
                answers.add(new DecideTasks.Answer(taskId.apply(one), null));
            } catch (ApprovalRefused refused) {
                answers.add(new DecideTasks.Answer(taskId.apply(one), refused));
            }
        }
        return answers;
    }
}
