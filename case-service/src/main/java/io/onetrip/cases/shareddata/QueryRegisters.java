package io.onetrip.cases.shareddata;

import io.onetrip.cases.handling.domain.CaseEvent;
import io.onetrip.cases.handling.domain.CaseListener;
import io.onetrip.cases.handling.domain.ServiceCase;
import io.onetrip.cases.handling.domain.SharedData;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Writes down, with the receipt, what registers are to be asked; other answers and acceptance add what the plan has come to need since. */
@Component
class QueryRegisters implements CaseListener {
    private final SharedQueries queries;
    private final Clock clock;

    QueryRegisters(SharedQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    @Override
    public void happened(ServiceCase serviceCase, List<CaseEvent> events) {
        if (events.stream()
                .noneMatch(event -> event instanceof CaseEvent.Received
                        || event instanceof CaseEvent.Replanned
                        || event instanceof CaseEvent.Accepted)) return;
        var known = queries.of(serviceCase.number()).keySet();
        var serial = known.size();
        for (var register : SharedData.registers(serviceCase.plan()))
            if (!known.contains(register)) queries.add(query(serviceCase, register, ++serial));
    }

    private SharedQuery query(ServiceCase serviceCase, String register, int serial) {
        var clerk = serviceCase.intake().clerk();
        return new SharedQuery(
                serviceCase.number(),
                register,
                "Q%s-%02d".formatted(serviceCase.number().value(), serial),
                purpose(serviceCase, register),
                clerk.id(),
                clerk.hall(),
                clock.instant(),
                0,
                null);
    }

    private static String purpose(ServiceCase serviceCase, String register) {
        var plan = serviceCase.plan();
        var needed = Stream.concat(
                        SharedData.materials(plan, register).stream().map(material -> material.name()),
                        SharedData.fields(plan, register).stream().map(field -> field.label()))
                .distinct()
                .collect(Collectors.joining("、"));
        return "%s: %s".formatted(plan.bundle().name(), needed);
    }
}
