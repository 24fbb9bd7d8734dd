package io.onetrip.cases.handling.adapter.messaging;

import io.onetrip.cases.handling.domain.CaseEvent;
import io.onetrip.cases.handling.domain.CaseEvents;
import io.onetrip.cases.handling.domain.ServiceCase;
import io.onetrip.chassis.event.EventPublisher;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class PublishedCaseEvents implements CaseEvents {
    private final EventPublisher publisher;

    PublishedCaseEvents(EventPublisher publisher) {
        this.publisher = publisher;
    }

    @Override
    public void publish(ServiceCase serviceCase, List<CaseEvent> events) {
        var messages = new CaseMessages(serviceCase);
        events.forEach(event -> publisher.publish(messages.of(event)));
    }
}
