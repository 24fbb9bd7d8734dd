package io.onetrip.supervision.ledger.adapter.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.onetrip.supervision.ledger.domain.Alert;
import io.onetrip.supervision.ledger.domain.AlertKind;
import io.onetrip.supervision.ledger.domain.Subject;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * {@code supervision.alert-raised.v1}: a clock turned amber or red.
 *
 * @param onlineAnswer true when it is the hall's answer to an online application that is due
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AlertRaisedMessage(
        String caseNumber,
        Kind clock,
        @Nullable String itemCaseNumber,
        @Nullable String department,
        AlertKind kind,
        LocalDate due,
        Instant raisedAt,
        @Nullable Boolean onlineAnswer) {
    enum Kind {
        CASE,
        ITEM
    }

    static AlertRaisedMessage of(Alert alert) {
        return switch (alert.subject()) {
            case Subject.WholeCase whole -> ofCase(whole, alert, null);
            case Subject.OnlineAnswer answer -> ofCase(answer, alert, true);
            case Subject.Item item ->
                new AlertRaisedMessage(
                        item.caseNumber(),
                        Kind.ITEM,
                        item.itemCaseNumber(),
                        item.department(),
                        alert.kind(),
                        alert.due(),
                        alert.raisedAt(),
                        null);
        };
    }

    private static AlertRaisedMessage ofCase(Subject subject, Alert alert, @Nullable Boolean answer) {
        return new AlertRaisedMessage(
                subject.caseNumber(), Kind.CASE, null, null, alert.kind(), alert.due(), alert.raisedAt(), answer);
    }
}
