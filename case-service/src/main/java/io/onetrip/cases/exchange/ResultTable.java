package io.onetrip.cases.exchange;

import io.onetrip.cases.handling.domain.IssuedResult;
import io.onetrip.cases.output.domain.HandedOut;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** up_pro_result, 办理结果信息: one row for each result, or one for an item that issued none. */
final class ResultTable implements Table<ResultTable.Result> {
    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");

    record Result(ExchangedItem item, @Nullable IssuedResult issued) {}

    @Override
    public List<Column<Result>> columns() {
        return List.of(
                new Column<>("resultDate", ResultTable::date),
                new Column<>("resultType", ResultTable::type),
                new Column<>("resultExplain", ResultTable::explained),
                new Column<>("handleUserName", ResultTable::decidedBy),
                new Column<>(
                        "certName",
                        row -> row.issued() == null ? null : row.issued().name()),
                new Column<>(
                        "certNo",
                        row -> row.issued() == null ? null : row.issued().number()),
                new Column<>("isDeliveryResults", ResultTable::delivery),
                new Column<>(
                        "deliveryDate",
                        row -> row.item().handOut().map(HandedOut::at).orElse(null)));
    }

    @Override
    public Stream<Result> rows(ExchangedItem item) {
        var decision = item.item().decision();
        if (decision == null || decision.results().isEmpty()) return Stream.of(new Result(item, null));
        return decision.results().stream().map(issued -> new Result(item, issued));
    }

    @Override
    public ExchangedItem itemOf(Result row) {
        return row.item();
    }

    private static @Nullable Instant date(Result row) {
        var decision = row.item().item().decision();
        return decision == null ? row.item().item().closedAt() : decision.decidedAt();
    }

    private static String type(Result row) {
        var item = row.item().item();
        var decision = item.decision();
        if (revoked(row) != null) return "撤销";
        if (decision == null) return "终止";
        if (decision.granted()) return "准予";
        return item.isDeclined() ? "不予受理" : "不予";
    }

    private static @Nullable String explained(Result row) {
        var decision = row.item().item().decision();
        var said = decision == null ? row.item().closedBecause() : decision.reason();
        var revoked = revoked(row);
        if (revoked == null) return said;
        var when = "%s 撤销".formatted(LocalDate.ofInstant(revoked, CITY));
        return said == null ? when : when + "; 原决定: " + said;
    }

    private static @Nullable Instant revoked(Result row) {
        return row.issued() == null ? null : row.issued().revokedAt();
    }

    private static @Nullable String decidedBy(Result row) {
        var decision = row.item().item().decision();
        return decision == null ? null : decision.decidedBy();
    }

    /** How it left the window; nothing while it lies there. */
    private static @Nullable String delivery(Result row) {
        return row.item()
                .handOut()
                .map(one -> switch (one.collector().check()) {
                    case COURIER -> "寄递";
                    case CABINET_CODE -> "自助柜";
                    case CODE_AND_IDENTITY, PAPERS_SEEN -> "窗口领取";
                })
                .orElse(null);
    }
}
