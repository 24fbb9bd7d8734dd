package io.onetrip.supervision.ledger.adapter.schedule;

import io.onetrip.supervision.ledger.application.RecountClocks;
import io.onetrip.supervision.ledger.application.TurnClocks;
import java.util.function.IntUnaryOperator;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks for clocks to count again and to turn; every replica may, for each takes other clocks. */
@Component
class LedgerSchedule {
    private final RecountClocks recountClocks;
    private final TurnClocks turnClocks;
    private final int batch;

    LedgerSchedule(RecountClocks recountClocks, TurnClocks turnClocks, LedgerProperties properties) {
        this.recountClocks = recountClocks;
        this.turnClocks = turnClocks;
        this.batch = properties.batch();
    }

    /** Counting comes first: no alert by a calendar that is known to be outdated. */
    @Scheduled(fixedDelayString = "${onetrip.ledger.pause:5s}", scheduler = LedgerThread.NAME)
    void look() {
        untilDone(recountClocks::recount);
        untilDone(turnClocks::turn);
    }

    private void untilDone(IntUnaryOperator step) {
        while (step.applyAsInt(batch) == batch)
            ;
    }
}
