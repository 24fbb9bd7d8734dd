package io.onetrip.cases.handling.adapter.messaging;

import io.onetrip.cases.handling.application.RecordReception;
import io.onetrip.cases.numbering.CaseNumber;
import io.onetrip.cases.numbering.ItemCaseNumber;
import io.onetrip.chassis.event.EventHandler;
import io.onetrip.chassis.event.ReceivedEvent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A department has accepted an item that is not entrusted to the window, or its silence has. */
@Component
class ItemAcceptedHandler implements EventHandler<ItemAcceptedHandler.ItemAccepted> {
    private final RecordReception recordReception;

    ItemAcceptedHandler(RecordReception recordReception) {
        this.recordReception = recordReception;
    }

    /** What a case needs of {@code approval.item-accepted.v1}. */
    record ItemAccepted(
            String caseNumber,
            String itemCaseNumber,
            Instant acceptedAt,
            @Nullable Person acceptedBy,
            @Nullable Instant deemedAt) {}

    record Person(String name) {}

    @Override
    public String type() {
        return "approval.item-accepted.v1";
    }

    @Override
    public Class<ItemAccepted> dataType() {
        return ItemAccepted.class;
    }

    @Override
    public void handle(ReceivedEvent<ItemAccepted> event) {
        var told = event.data();
        var by = told.acceptedBy();
        recordReception.accepted(
                new CaseNumber(told.caseNumber()),
                new ItemCaseNumber(told.itemCaseNumber()),
                told.acceptedAt(),
                by == null ? null : by.name(),
                told.deemedAt());
    }
}
