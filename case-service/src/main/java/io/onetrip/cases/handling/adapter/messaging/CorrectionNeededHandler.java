package io.onetrip.cases.handling.adapter.messaging;

import io.onetrip.cases.handling.application.RecordReception;
import io.onetrip.cases.handling.domain.ItemCorrection;
import io.onetrip.cases.handling.domain.Wrong;
import io.onetrip.cases.numbering.CaseNumber;
import io.onetrip.cases.numbering.ItemCaseNumber;
import io.onetrip.chassis.event.EventHandler;
import io.onetrip.chassis.event.ReceivedEvent;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** A department asks the applicant for what is wrong or missing. */
@Component
class CorrectionNeededHandler implements EventHandler<CorrectionNeededHandler.CorrectionNeeded> {
    private final RecordReception recordReception;

    CorrectionNeededHandler(RecordReception recordReception) {
        this.recordReception = recordReception;
    }

    /** What a case needs of {@code approval.correction-needed.v1}. */
    record CorrectionNeeded(
            String caseNumber,
            String itemCaseNumber,
            int number,
            boolean beforeAcceptance,
            List<Wrong> wrong,
            Person requestedBy,
            Instant requestedAt) {}

    record Person(String name) {}

    @Override
    public String type() {
        return "approval.correction-needed.v1";
    }

    @Override
    public Class<CorrectionNeeded> dataType() {
        return CorrectionNeeded.class;
    }

    @Override
    public void handle(ReceivedEvent<CorrectionNeeded> event) {
        var told = event.data();
        recordReception.asked(
                new CaseNumber(told.caseNumber()),
                new ItemCaseNumber(told.itemCaseNumber()),
                new ItemCorrection(
                        told.number(),
                        told.beforeAcceptance(),
                        told.wrong(),
                        told.requestedBy().name(),
                        told.requestedAt(),
                        null));
    }
}
