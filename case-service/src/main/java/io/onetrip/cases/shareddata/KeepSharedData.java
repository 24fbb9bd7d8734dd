package io.onetrip.cases.shareddata;

import io.onetrip.cases.handling.application.LockCase;
import io.onetrip.cases.handling.domain.ServiceCase;
import io.onetrip.cases.handling.domain.SharedAnswer.State;
import io.onetrip.cases.handling.domain.SharedData;
import io.onetrip.cases.shareddata.register.RegisterQuestion;
import io.onetrip.cases.shareddata.register.RegisterUnavailable;
import io.onetrip.chassis.audit.Audit;
import io.onetrip.chassis.event.AggregateRef;
import io.onetrip.chassis.event.EventPublisher;
import io.onetrip.chassis.event.OutgoingEvent;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what a register said, tells the departments that wait for it, and leaves a trace of each query. */
@Service
class KeepSharedData {
    private final LockCase lockCase;
    private final SharedQueries queries;
    private final SharedDataProperties properties;
    private final EventPublisher publisher;
    private final Audit audit;
    private final Clock clock;

    KeepSharedData(
            LockCase lockCase,
            SharedQueries queries,
            SharedDataProperties properties,
            EventPublisher publisher,
            Audit audit,
            Clock clock) {
        this.lockCase = lockCase;
        this.queries = queries;
        this.properties = properties;
        this.publisher = publisher;
        this.audit = audit;
        this.clock = clock;
    }

    record Asked(String queryNumber, String register, String purpose, String askedBy, String hall, String outcome) {}

    /** Empty, and dropped, when everything that needed the data is over. */
    @Transactional
    public Optional<RegisterQuestion> question(SharedQuery query) {
        var serviceCase = lockCase.any(query.caseNumber());
        if (!isNeeded(serviceCase, query.register())) {
            queries.answered(query, State.DROPPED, null, clock.instant());
            return Optional.empty();
        }
        var applicant = serviceCase.intake().applicant();
        return Optional.of(new RegisterQuestion(
                query.queryNumber(),
                query.register(),
                query.caseNumber().value(),
                applicant.kind(),
                applicant.name(),
                applicant.identity(),
                query.purpose()));
    }

    @Transactional
    public void answered(SharedQuery query, Optional<Map<String, String>> data) {
        var serviceCase = lockCase.any(query.caseNumber());
        var state = data.isPresent() ? State.FOUND : State.NOT_FOUND;
        if (!queries.answered(query, state, data.orElse(null), clock.instant())) return;
        trace(query, state.name());
        var known = new SharedData(serviceCase.plan(), queries.of(query.caseNumber()));
        var papers = serviceCase.progress().papers();
        serviceCase.items().all().stream()
                .filter(item -> item.status().isWithDepartment())
                .map(item -> known.arrival(query.register(), item, papers))
                .filter(arrival -> !arrival.isEmpty())
                .forEach(arrival -> publisher.publish(OutgoingEvent.of(
                        SharedDataArrivedMessage.TYPE,
                        query.caseNumber().value(),
                        aggregate(query),
                        SharedDataArrivedMessage.of(query.caseNumber(), arrival, clock.instant()))));
    }

    @Transactional
    public void failed(SharedQuery query, RegisterUnavailable unavailable) {
        lockCase.any(query.caseNumber());
        var again = clock.instant().plus(properties.after(query.attempts()));
        queries.failed(query, String.valueOf(unavailable.getMessage()), again);
        if (unavailable.wasAsked()) trace(query, "UNAVAILABLE");
    }

    /** 国务院令716号 7: who asked which register for what, and why; never what it said. */
    private void trace(SharedQuery query, String outcome) {
        audit.record(
                "case.shared-data-queried",
                aggregate(query),
                new Asked(
                        query.queryNumber(),
                        query.register(),
                        query.purpose(),
                        query.askedBy(),
                        query.hall(),
                        outcome));
    }

    private static boolean isNeeded(ServiceCase serviceCase, String register) {
        return switch (serviceCase.progress().status()) {
            case REFUSED, WITHDRAWN, COMPLETED -> false;
            case RECEIVED, CORRECTION_REQUESTED ->
                SharedData.registers(serviceCase.plan()).contains(register);
            case ACCEPTED, OUTPUT_READY -> {
                var needing = SharedData.items(serviceCase.plan(), register);
                yield serviceCase.items().all().stream()
                        .anyMatch(item ->
                                needing.contains(item.id()) && !item.status().isAnswered());
            }
        };
    }

    private static AggregateRef aggregate(SharedQuery query) {
        return new AggregateRef("case", query.caseNumber().value());
    }
}
