package io.onetrip.supervision.ledger.application;

import static io.onetrip.supervision.timeline.Sentence.name;

import io.onetrip.supervision.counting.Count;
import io.onetrip.supervision.counting.Counter;
import io.onetrip.supervision.counting.Counters;
import io.onetrip.supervision.ledger.domain.Alert;
import io.onetrip.supervision.ledger.domain.AlertEvents;
import io.onetrip.supervision.ledger.domain.AlertKind;
import io.onetrip.supervision.ledger.domain.Alerts;
import io.onetrip.supervision.ledger.domain.Clock;
import io.onetrip.supervision.ledger.domain.Subject;
import io.onetrip.supervision.orders.OrderRule;
import io.onetrip.supervision.orders.Silence;
import io.onetrip.supervision.orders.SupervisionOrders;
import io.onetrip.supervision.timeline.Line;
import io.onetrip.supervision.timeline.Sentence;
import io.onetrip.supervision.timeline.Timeline;
import org.springframework.stereotype.Service;

/** Records an alert, writes it into the case's time line, tells the other services, and has a late department followed up. */
@Service
class RaiseAlert {
    private final Alerts alerts;
    private final AlertEvents events;
    private final Timeline timeline;
    private final Counters counters;
    private final SupervisionOrders orders;
    private final java.time.Clock time;

    RaiseAlert(
            Alerts alerts,
            AlertEvents events,
            Timeline timeline,
            Counters counters,
            SupervisionOrders orders,
            java.time.Clock time) {
        this.orders = orders;
        this.alerts = alerts;
        this.events = events;
        this.timeline = timeline;
        this.counters = counters;
        this.time = time;
    }

    void raise(Clock clock, AlertKind kind) {
        var alert = new Alert(clock.subject(), kind, clock.due(), time.instant());
        alerts.add(alert);
        events.publish(alert);
        counters.add(Counter.of(Count.ALERT_RAISED, kind.name()));
        var line = new Line(alert.raisedAt(), "supervision.alert-raised.v1", sentence(alert));
        timeline.tell(
                clock.id().value() + ":" + kind, kind.ordinal(), alert.subject().caseNumber(), line);
        if (kind == AlertKind.RED && alert.subject() instanceof Subject.Item item) followUp(item, clock);
    }

    /** A silent department grants nothing: it gets an order, also where it has answered too late. */
    private void followUp(Subject.Item item, Clock clock) {
        orders.issue(new Silence(
                OrderRule.ITEM_LATE,
                item.caseNumber(),
                item.itemCaseNumber(),
                item.itemId(),
                item.department(),
                0,
                clock.due()));
        var closing = clock.closing();
        if (closing != null) orders.settle(OrderRule.ITEM_LATE, item.itemCaseNumber(), 0, closing.at());
    }

    private static Sentence sentence(Alert alert) {
        var what = switch (alert.subject()) {
            case Subject.WholeCase _ -> new Sentence("本办件", "The case");
            case Subject.OnlineAnswer _ -> new Sentence("网上申请的答复", "The answer to the online application");
            case Subject.Item item ->
                new Sentence(
                        name(item.department()) + "的" + item.itemName(),
                        item.itemName() + " at " + name(item.department()));
        };
        return switch (alert.kind()) {
            case AMBER ->
                new Sentence(
                        "黄牌预警: %s应于 %s 前办结。".formatted(what.zh(), alert.due()),
                        "Amber: %s is due by %s.".formatted(what.en(), alert.due()));
            case RED ->
                new Sentence(
                        "红牌超期: %s已超过期限 %s。".formatted(what.zh(), alert.due()),
                        "Red: %s is past its last day, %s.".formatted(what.en(), alert.due()));
        };
    }
}
