package io.onetrip.cases.handling.adapter.messaging;

import io.onetrip.cases.handling.application.RecordReception;
import io.onetrip.cases.handling.domain.ItemNonAcceptance;
import io.onetrip.cases.numbering.CaseNumber;
import io.onetrip.cases.numbering.ItemCaseNumber;
import io.onetrip.chassis.event.EventHandler;
import io.onetrip.chassis.event.ReceivedEvent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A department does not accept an item. */
@Component
class ItemNotAcceptedHandler implements EventHandler<ItemNotAcceptedHandler.ItemNotAccepted> {
    private final RecordReception recordReception;

    ItemNotAcceptedHandler(RecordReception recordReception) {
        this.recordReception = recordReception;
    }

    /** What a case needs of {@code approval.item-not-accepted.v1}. */
    record ItemNotAccepted(
            String caseNumber,
            String itemCaseNumber,
            String reason,
            String legalBasis,
            @Nullable String applyInstead,
            Person notAcceptedBy,
            Instant notAcceptedAt) {}

    record Person(String name) {}

    @Override
    public String type() {
        return "approval.item-not-accepted.v1";
    }

    @Override
    public Class<ItemNotAccepted> dataType() {
        return ItemNotAccepted.class;
    }

    @Override
    public void handle(ReceivedEvent<ItemNotAccepted> event) {
        var told = event.data();
        recordReception.notAccepted(
                new CaseNumber(told.caseNumber()),
                new ItemCaseNumber(told.itemCaseNumber()),
                new ItemNonAcceptance(
                        told.reason(),
                        told.legalBasis(),
                        told.applyInstead(),
                        told.notAcceptedBy().name(),
                        told.notAcceptedAt()));
    }
}
