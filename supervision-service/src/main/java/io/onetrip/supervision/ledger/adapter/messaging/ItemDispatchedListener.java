package io.onetrip.supervision.ledger.adapter.messaging;

import io.onetrip.chassis.event.EventHandler;
import io.onetrip.chassis.event.ReceivedEvent;
import io.onetrip.supervision.ledger.application.StartClock;
import io.onetrip.supervision.ledger.domain.Subject;
import io.onetrip.supervision.ledger.domain.Terms;
import io.onetrip.workingdays.ItemClock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** The clock of an item runs from dispatch, in the first wave from the acceptance of its case; of one not entrusted, from its department's. */
@Component
class ItemDispatchedListener implements EventHandler<ItemDispatchedMessage> {
    private final StartClock startClock;
    private final CityDays days;

    ItemDispatchedListener(StartClock startClock, CityDays days) {
        this.startClock = startClock;
        this.days = days;
    }

    @Override
    public String type() {
        return "case.item-dispatched.v1";
    }

    @Override
    public Class<ItemDispatchedMessage> dataType() {
        return ItemDispatchedMessage.class;
    }

    @Override
    public void handle(ReceivedEvent<ItemDispatchedMessage> event) {
        var item = event.data();
        var subject = new Subject.Item(
                item.caseNumber(),
                item.itemCaseNumber(),
                item.itemId(),
                item.itemName(),
                item.department(),
                item.bundleName(),
                item.hall());
        var papers = item.papersCameInAt();
        startClock.start(
                subject,
                start(item),
                new Terms.OfItem(
                        clock(item), item.steps(), papers == null ? null : days.of(papers), item.daysToAccept()));
    }

    private static Instant start(ItemDispatchedMessage item) {
        return item.wave() == 1 ? item.acceptedAt() : item.dispatchedAt();
    }

    private ItemClock clock(ItemDispatchedMessage item) {
        return new ItemClock(
                days.of(item.receivedAt()),
                days.of(item.acceptedAt()),
                days.of(item.dispatchedAt()),
                item.wave(),
                item.promise(),
                item.statute(),
                item.casePromise());
    }
}
