package io.onetrip.cases.handling.adapter.messaging;

import io.onetrip.cases.handling.application.RevokeResult;
import io.onetrip.cases.numbering.CaseNumber;
import io.onetrip.cases.numbering.ItemCaseNumber;
import io.onetrip.chassis.event.EventHandler;
import io.onetrip.chassis.event.ReceivedEvent;
import java.time.Instant;
import org.springframework.stereotype.Component;

@Component
class LicenceRevokedHandler implements EventHandler<LicenceRevokedHandler.LicenceRevoked> {
    private final RevokeResult revokeResult;

    LicenceRevokedHandler(RevokeResult revokeResult) {
        this.revokeResult = revokeResult;
    }

    /** What a case needs of {@code approval.licence-revoked.v1}; number is that of the result. */
    record LicenceRevoked(String caseNumber, String itemCaseNumber, String number, Instant revokedAt) {}

    @Override
    public String type() {
        return "approval.licence-revoked.v1";
    }

    @Override
    public Class<LicenceRevoked> dataType() {
        return LicenceRevoked.class;
    }

    @Override
    public void handle(ReceivedEvent<LicenceRevoked> event) {
        var told = event.data();
        revokeResult.revoked(
                new CaseNumber(told.caseNumber()),
                new ItemCaseNumber(told.itemCaseNumber()),
                told.number(),
                told.revokedAt());
    }
}
