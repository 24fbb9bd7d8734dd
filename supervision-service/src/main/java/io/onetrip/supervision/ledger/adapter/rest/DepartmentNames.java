package io.onetrip.supervision.ledger.adapter.rest;

import io.onetrip.supervision.ledger.domain.Clock;
import io.onetrip.supervision.ledger.domain.Subject;
import io.onetrip.supervision.naming.Names;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Names of the departments that a list of clocks mentions. */
@Component
class DepartmentNames {
    private final Names names;

    DepartmentNames(Names names) {
        this.names = names;
    }

    Map<String, String> of(List<Clock> clocks) {
        return names.of(clocks.stream().flatMap(DepartmentNames::department).toList());
    }

    private static Stream<String> department(Clock clock) {
        return clock.subject() instanceof Subject.Item item ? Stream.of(item.department()) : Stream.empty();
    }
}
