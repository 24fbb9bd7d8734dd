package io.onetrip.supervision.orders;

import io.onetrip.chassis.event.AggregateRef;
import io.onetrip.chassis.event.EventPublisher;
import io.onetrip.chassis.event.OutgoingEvent;
import io.onetrip.supervision.orders.SupervisionOrder.State;
import io.onetrip.supervision.orders.SupervisionOrder.Word;
import io.onetrip.supervision.refusal.Reason;
import io.onetrip.supervision.refusal.SupervisionRefused;
import io.onetrip.supervision.timeline.Line;
import io.onetrip.supervision.timeline.Timeline;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Issues orders, hears answers, closes; each step is told and stands in the case's time line. */
@Service
class MoveOrders implements SupervisionOrders {
    private final Orders orders;
    private final EventPublisher events;
    private final Timeline timeline;
    private final Clock clock;

    MoveOrders(Orders orders, EventPublisher events, Timeline timeline, Clock clock) {
        this.orders = orders;
        this.events = events;
        this.timeline = timeline;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void issue(Silence silence) {
        orders.add(silence, LocalDate.now(clock), clock.instant())
                .ifPresent(order -> tell(order, State.ISSUED, order.issuedAt()));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void settle(OrderRule rule, String itemCaseNumber, int opinion, Instant at) {
        for (var order : orders.lockUnsettled(rule, itemCaseNumber, opinion)) {
            orders.save(order.settled(at));
            tell(order, State.SETTLED, at);
        }
    }

    /** @param theirs whether the caller is the one that the order is to */
    @Transactional
    public SupervisionOrder answer(String number, Predicate<Silence> theirs, String by, String text) {
        var order =
                orders.lock(number).filter(one -> theirs.test(one.silence())).orElseThrow(MoveOrders::unknown);
        return moved(order.answered(new Word(by, text, clock.instant())), State.ANSWERED);
    }

    @Transactional
    public SupervisionOrder close(String number, String by, String result) {
        var order = orders.lock(number).orElseThrow(MoveOrders::unknown);
        return moved(order.closed(new Word(by, result, clock.instant())), State.CLOSED);
    }

    private SupervisionOrder moved(SupervisionOrder order, State what) {
        orders.save(order);
        tell(order, what, clock.instant());
        return order;
    }

    private void tell(SupervisionOrder order, State what, Instant at) {
        var key = order.silence().caseNumber();
        events.publish(OutgoingEvent.of(
                OrderMoved.TYPE, key, new AggregateRef("order", order.number()), OrderMoved.of(order, what, at)));
        timeline.tell(
                "%s:%s:%d".formatted(order.number(), what, at.toEpochMilli()),
                what.ordinal(),
                key,
                new Line(at, OrderMoved.TYPE, OrderWords.sentence(order, what)));
    }

    private static SupervisionRefused unknown() {
        return new SupervisionRefused(
                Reason.ORDER_NOT_FOUND, "没有此督办单, 或不属于您 (No such order, or not to you; read the list again)");
    }
}
