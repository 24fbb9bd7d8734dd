package io.onetrip.approval.webhooks;

import com.fasterxml.jackson.annotation.JsonValue;
import io.onetrip.approval.tasks.domain.TaskChange;

/** What a system can be told of; a new one is no break, a system ignores types it does not know. */
enum WebhookType {
    TASK_OPENED("task.opened"),
    TASK_MATERIAL_ADDED("task.material-added"),
    TASK_CORRECTION_NEEDED("task.correction-needed"),
    TASK_HANDED_OVER("task.handed-over"),
    TASK_RETURNED("task.returned"),
    TASK_SUSPENDED("task.suspended"),
    TASK_RESUMED("task.resumed"),
    TASK_EXTENDED("task.extended"),
    OPINION_ASKED("opinion.asked"),
    TASK_OPINION_GIVEN("task.opinion-given"),
    TASK_COMMITMENT_BROKEN("task.commitment-broken"),
    TASK_DECIDED("task.decided"),
    TASK_REFUSAL_RETURNED("task.refusal-returned"),
    TASK_REFUSAL_OVERRULED("task.refusal-overruled"),
    TASK_CLOSED("task.closed"),
    /** Sent when the department asks for it, to try its endpoint. */
    WEBHOOK_TEST("webhook.test");

    private final String written;

    WebhookType(String written) {
        this.written = written;
    }

    @JsonValue
    String written() {
        return written;
    }

    /** As systems write it, also where a problem lists what there is. */
    @Override
    public String toString() {
        return written;
    }

    static WebhookType of(TaskChange.Kind kind) {
        return switch (kind) {
            case OPENED -> TASK_OPENED;
            case MATERIAL_ADDED -> TASK_MATERIAL_ADDED;
            case CORRECTION_NEEDED -> TASK_CORRECTION_NEEDED;
            case HANDED_OVER -> TASK_HANDED_OVER;
            case RETURNED -> TASK_RETURNED;
            case SUSPENDED -> TASK_SUSPENDED;
            case RESUMED -> TASK_RESUMED;
            case EXTENDED -> TASK_EXTENDED;
            case OPINION_ASKED -> OPINION_ASKED;
            case OPINION_GIVEN -> TASK_OPINION_GIVEN;
            case COMMITMENT_BROKEN -> TASK_COMMITMENT_BROKEN;
            case DECIDED -> TASK_DECIDED;
            case REFUSAL_RETURNED -> TASK_REFUSAL_RETURNED;
            case REFUSAL_OVERRULED -> TASK_REFUSAL_OVERRULED;
            case CLOSED -> TASK_CLOSED;
        };
    }
}
