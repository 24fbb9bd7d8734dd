package io.onetrip.supervision.board;

import io.onetrip.supervision.ledger.domain.Alert;
import io.onetrip.supervision.ledger.domain.Subject;
import io.onetrip.supervision.naming.Names;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Alerts as lines of the board. */
final class AlertLines {
    private final Names names;

    AlertLines(Names names) {
        this.names = names;
    }

    List<Board.AlertLine> of(List<Alert> alerts) {
        var known = names.of(alerts.stream().flatMap(AlertLines::department).toList());
        return alerts.stream().map(alert -> line(alert, known)).toList();
    }

    private static Stream<String> department(Alert alert) {
        return alert.subject() instanceof Subject.Item item ? Stream.of(item.department()) : Stream.empty();
    }

    private static Board.AlertLine line(Alert alert, Map<String, String> known) {
        var subject = alert.subject();
        var item = subject instanceof Subject.Item ofItem ? ofItem : null;
        return new Board.AlertLine(
                subject.clockId().value(),
                subject.caseNumber(),
                subject.bundleName(),
                item == null ? null : item.itemName(),
                item == null ? null : item.department(),
                item == null ? null : known.getOrDefault(item.department(), item.department()),
                alert.kind(),
                alert.due(),
                alert.raisedAt());
    }
}
