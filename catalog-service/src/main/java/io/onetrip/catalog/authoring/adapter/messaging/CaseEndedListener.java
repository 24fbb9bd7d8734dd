package io.onetrip.catalog.authoring.adapter.messaging;

import io.onetrip.catalog.authoring.adapter.messaging.CaseEndedListener.CaseEnded;
import io.onetrip.catalog.authoring.domain.RunningCases;
import io.onetrip.chassis.event.EventHandler;
import io.onetrip.chassis.event.ReceivedEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A case ends: all is answered, it was not accepted, or it was withdrawn. */
class CaseEndedListener implements EventHandler<CaseEnded> {

    private final String type;
    private final RunningCases running;

    CaseEndedListener(String type, RunningCases running) {
        this.type = type;
        this.running = running;
    }

    /** What is read of the events that end a case. */
    record CaseEnded(String caseNumber) {}

    @Configuration(proxyBeanMethods = false)
    static class Endings {
        @Bean
        CaseEndedListener answeredCases(RunningCases running) {
            return new CaseEndedListener("case.output-ready.v1", running);
        }

        @Bean
        CaseEndedListener refusedCases(RunningCases running) {
            return new CaseEndedListener("case.acceptance-refused.v1", running);
        }

        @Bean
        CaseEndedListener withdrawnCases(RunningCases running) {
            return new CaseEndedListener("case.withdrawn.v1", running);
        }
    }

    @Override
    public String type() {
        return type;
    }

    @Override
    public Class<CaseEnded> dataType() {
        return CaseEnded.class;
    }

    @Override
    public void handle(ReceivedEvent<CaseEnded> event) {
        running.end(event.data().caseNumber());
    }
}
