package io.onetrip.supervision.ledger.adapter.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.onetrip.supervision.ledger.domain.Alert;
import io.onetrip.supervision.ledger.domain.AlertKind;
import io.onetrip.supervision.ledger.domain.Subject;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** {@code supervision.alert-raised.v1}: a clock turned amber or red. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AlertRaisedMessage(
        String caseNumber,
        Kind clock,
        @Nullable String itemCaseNumber,
        @Nullable String department,
        AlertKind kind,
        LocalDate due,
        Instant raisedAt) {
    enum Kind {
        CASE,
        ITEM
    }

    static AlertRaisedMessage of(Alert alert) {
        return switch (alert.subject()) {
            case Subject.WholeCase whole ->
                new AlertRaisedMessage(
                        whole.caseNumber(), Kind.CASE, null, null, alert.kind(), alert.due(), alert.raisedAt());
            case Subject.Item item ->
                new AlertRaisedMessage(
                        item.caseNumber(),
                        Kind.ITEM,
                        item.itemCaseNumber(),
                        item.department(),
                        alert.kind(),
                        alert.due(),
                        alert.raisedAt());
        };
    }
}
