package io.onetrip.cases.output.domain;

import io.onetrip.cases.applicant.Telephone;
import io.onetrip.cases.handling.domain.Clerk;
import io.onetrip.cases.numbering.CaseNumber;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A packet that goes to its recipient by courier (寄递).
 *
 * @param number the same however often the order is sent
 * @param trackingNumber given by the courier who has taken the packet over
 */
public record CourierOrder(
        String number,
        CaseNumber caseNumber,
        State state,
        Recipient recipient,
        Clerk clerk,
        Instant orderedAt,
        @Nullable String trackingNumber) {

    /** How far an order has come. */
    public enum State {
        ORDERED,
        SENT,
        TAKEN
    }

    /** Who receives the packet, and where. */
    public record Recipient(String name, Telephone phone, String address) {
        @Override
        public String toString() {
            return "Recipient[masked]";
        }
    }

    public CourierOrder sent() {
        return new CourierOrder(number, caseNumber, State.SENT, recipient, clerk, orderedAt, null);
    }

    /** The courier had not begun; he is told again when the packet may go. */
    public CourierOrder recalled() {
        return new CourierOrder(number, caseNumber, State.ORDERED, recipient, clerk, orderedAt, null);
    }

    public CourierOrder taken(String tracking) {
        return new CourierOrder(number, caseNumber, State.TAKEN, recipient, clerk, orderedAt, tracking);
    }
}
