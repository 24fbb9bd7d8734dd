package io.onetrip.cases.exchange;

import io.onetrip.cases.handling.domain.ItemNonAcceptance;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** up_pro_process, 过程信息 (GB/T 39046 tab. 6): the course of an item up to its end. */
final class ProcessTable implements Table<ProcessTable.Step> {

    record Step(
            ExchangedItem item,
            String process,
            String event,
            Instant start,
            Instant end,
            @Nullable String handler,
            @Nullable String opinion) {}

    @Override
    public List<Column<Step>> columns() {
        return List.of(
                new Column<>("processName", Step::process),
                new Column<>("eventName", Step::event),
                new Column<>("eventStartTime", Step::start),
                new Column<>("eventEndTime", Step::end),
                new Column<>("handleUserName", Step::handler),
                new Column<>("handleExplain", Step::opinion));
    }

    @Override
    public Stream<Step> rows(ExchangedItem item) {
        var steps = new ArrayList<Step>();
        var intake = item.serviceCase().intake();
        steps.add(step(
                item,
                "收件",
                "收件",
                intake.receivedAt(),
                intake.receivedAt(),
                intake.clerk().name(),
                null));
        accepted(item, steps);
        ended(item, steps);
        return steps.stream();
    }

    @Override
    public ExchangedItem itemOf(Step row) {
        return row.item();
    }

    private static void accepted(ExchangedItem item, List<Step> steps) {
        var reception = item.item().reception();
        var since = reception == null || reception.papersReceivedAt() == null
                ? item.serviceCase().intake().receivedAt()
                : reception.papersReceivedAt();
        ItemNonAcceptance declined = reception == null ? null : reception.nonAcceptance();
        if (declined != null) {
            steps.add(step(item, "受理", "不予受理", since, declined.at(), declined.by(), declined.reason()));
            return;
        }
        var at = AcceptTable.acceptedAt(item);
        if (at == null) return;
        var by = AcceptTable.acceptedBy(item);
        steps.add(step(item, "受理", by == null ? "视为受理" : "受理", since, at, by, null));
    }

    private static void ended(ExchangedItem exchanged, List<Step> steps) {
        var item = exchanged.item();
        var dispatched = item.dispatchedAt();
        var decision = item.decision();
        if (decision != null && !item.isDeclined()) {
            var at = decision.decidedAt();
            var byRule = decision.basis() != null;
            if (dispatched != null && !byRule)
                steps.add(step(exchanged, "审查", "审查", dispatched, at, item.claimedBy(), null));
            var event = byRule ? "按规则秒批" : decision.granted() ? "准予" : "不予";
            steps.add(step(exchanged, "决定", event, at, at, decision.decidedBy(), decision.reason()));
        }
        var closed = item.closedAt();
        if (closed != null) steps.add(step(exchanged, "终止", "终止", closed, closed, null, exchanged.closedBecause()));
    }

    private static Step step(
            ExchangedItem item,
            String process,
            String event,
            Instant start,
            Instant end,
            @Nullable String handler,
            @Nullable String opinion) {
        return new Step(item, process, event, start, end, handler, opinion);
    }
}
