package io.onetrip.supervision.ledger.adapter.messaging;

import io.onetrip.supervision.ledger.domain.Reception;
import java.time.Instant;

/** What the ledger needs of the events that tell whether a department accepts an item. */
sealed interface ReceptionMessages {
    String caseNumber();

    String itemCaseNumber();

    Reception apply(Reception told, CityDays days);

    /** {@code approval.item-accepted.v1}; where silence accepted, {@code acceptedAt} is when the papers came in. */
    record ItemAccepted(String caseNumber, String itemCaseNumber, Instant acceptedAt) implements ReceptionMessages {
        @Override
        public Reception apply(Reception told, CityDays days) {
            return told.accept(days.of(acceptedAt));
        }
    }

    /** {@code approval.correction-needed.v1}; one asked for after acceptance stops no clock. */
    record CorrectionNeeded(String caseNumber, String itemCaseNumber, int number, boolean beforeAcceptance)
            implements ReceptionMessages {
        @Override
        public Reception apply(Reception told, CityDays days) {
            return beforeAcceptance ? told.ask(number) : told;
        }
    }

    /** {@code case.item-corrected.v1} */
    record ItemCorrected(String caseNumber, String itemCaseNumber, int number, Instant correctedAt)
            implements ReceptionMessages {
        @Override
        public Reception apply(Reception told, CityDays days) {
            return told.handIn(number, days.of(correctedAt));
        }
    }
}
