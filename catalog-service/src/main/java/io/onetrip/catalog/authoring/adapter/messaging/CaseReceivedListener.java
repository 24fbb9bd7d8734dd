package io.onetrip.catalog.authoring.adapter.messaging;

import io.onetrip.catalog.authoring.adapter.messaging.CaseReceivedListener.CaseReceived;
import io.onetrip.catalog.authoring.domain.RunningCases;
import io.onetrip.chassis.event.EventHandler;
import io.onetrip.chassis.event.ReceivedEvent;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A case begins. */
@Component
class CaseReceivedListener implements EventHandler<CaseReceived> {

    private final RunningCases running;

    CaseReceivedListener(RunningCases running) {
        this.running = running;
    }

    /** What is read of {@code case.received.v1}. */
    record CaseReceived(
            String caseNumber,
            String bundleId,
            int bundleVersion,
            @Nullable Map<String, Object> answers,
            Instant receivedAt) {}

    @Override
    public String type() {
        return "case.received.v1";
    }

    @Override
    public Class<CaseReceived> dataType() {
        return CaseReceived.class;
    }

    @Override
    public void handle(ReceivedEvent<CaseReceived> event) {
        var received = event.data();
        running.begin(
                received.caseNumber(),
                received.bundleId(),
                received.bundleVersion(),
                received.answers(),
                received.receivedAt());
    }
}
