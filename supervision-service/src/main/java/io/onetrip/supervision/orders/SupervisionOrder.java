package io.onetrip.supervision.orders;

import io.onetrip.supervision.refusal.Reason;
import io.onetrip.supervision.refusal.SupervisionRefused;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An order to whoever is silent; each change gives a new one.
 *
 * @param settledAt when what was waited for came; nothing is closed before
 * @param answer why it took so long; the last one holds
 */
record SupervisionOrder(
        String number,
        Silence silence,
        Instant issuedAt,
        @Nullable Instant settledAt,
        @Nullable Word answer,
        @Nullable Word closing) {

    enum State {
        ISSUED,
        ANSWERED,
        SETTLED,
        CLOSED
    }

    record Word(String by, String text, Instant at) {}

    State state() {
        if (closing != null) return State.CLOSED;
        if (settledAt != null) return State.SETTLED;
        return answer == null ? State.ISSUED : State.ANSWERED;
    }

    SupervisionOrder settled(Instant at) {
        return new SupervisionOrder(number, silence, issuedAt, at, answer, closing);
    }

    SupervisionOrder answered(Word word) {
        requireOpen();
        return new SupervisionOrder(number, silence, issuedAt, settledAt, word, closing);
    }

    SupervisionOrder closed(Word word) {
        requireOpen();
        if (settledAt == null)
            throw new SupervisionRefused(
                    Reason.ORDER_UNSETTLED,
                    "督办事项尚未办理, 不能办结 (What the order waits for has not come; it is closed when it has)");
        return new SupervisionOrder(number, silence, issuedAt, settledAt, answer, word);
    }

    private void requireOpen() {
        if (closing != null)
            throw new SupervisionRefused(
                    Reason.ORDER_CLOSED, "督办单 %s 已办结 (The order is closed already)".formatted(number));
    }
}
