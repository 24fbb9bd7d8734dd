package io.onetrip.cases.exchange;

import io.onetrip.cases.voucher.domain.VoucherKind;
import io.onetrip.planning.ItemRules;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** up_pro_accept, 受理信息 (GB/T 39046 tab. 5); of what was not accepted without acceptDate and promiseDate. */
final class AcceptTable implements Table<ExchangedItem> {
    private static final String INSTANT = "1";
    private static final String PROMISED = "2";

    @Override
    public List<Column<ExchangedItem>> columns() {
        return List.of(
                new Column<>("caseNo", row -> row.serviceCase().number().value()),
                new Column<>(
                        "subMatter", row -> row.serviceCase().plan().bundle().name()),
                new Column<>("projectType", AcceptTable::projectType),
                new Column<>("applyDate", row -> row.serviceCase().intake().receivedAt()),
                new Column<>("acceptDate", AcceptTable::acceptedAt),
                new Column<>("promiseDate", row -> row.item().isDeclined() ? null : row.promise()),
                new Column<>("acceptDocNo", AcceptTable::notice),
                new Column<>("handlerName", AcceptTable::answeredBy),
                new Column<>(
                        "applyerName",
                        row -> row.serviceCase().intake().applicant().name()),
                new Column<>(
                        "applyerType",
                        row -> People.kind(row.serviceCase().intake().applicant())),
                new Column<>(
                        "applyerPageType",
                        row -> People.pageType(row.serviceCase().intake().applicant())),
                new Column<>(
                        "applyerPageCode",
                        row -> People.pageCode(row.serviceCase().intake().applicant(), row.full())),
                new Column<>(
                        "contactName",
                        row -> People.contact(row.serviceCase().intake().applicant())),
                new Column<>(
                        "contactMobile",
                        row -> People.phone(
                                row.serviceCase().intake().applicant().phone().value(), row.full())),
                new Column<>("handleUserName", row -> {
                    var agent = row.serviceCase().intake().agent();
                    return agent == null ? null : agent.name();
                }),
                new Column<>("handleUserPageCode", row -> {
                    var agent = row.serviceCase().intake().agent();
                    return agent == null
                            ? null
                            : People.idNumber(agent.idNumber().value(), row.full());
                }));
    }

    @Override
    public Stream<ExchangedItem> rows(ExchangedItem item) {
        return Stream.of(item);
    }

    @Override
    public ExchangedItem itemOf(ExchangedItem row) {
        return row;
    }

    /** 1 即办件, 2 承诺件: as the item says, else as it is promised. */
    private static String projectType(ExchangedItem row) {
        var planned = row.item().planned();
        ItemRules rules = planned.rules();
        if (rules != null && rules.projectType() != null) return rules.projectType();
        return planned.promise().days() == 0 ? INSTANT : PROMISED;
    }

    /** That of the window, or of an item that is not entrusted its department's own. */
    static @Nullable Instant acceptedAt(ExchangedItem row) {
        var reception = row.item().reception();
        if (!row.item().isEntrusted()) return reception == null ? null : reception.acceptedAt();
        return Objects.requireNonNull(row.serviceCase().progress().acceptance()).acceptedAt();
    }

    static @Nullable String acceptedBy(ExchangedItem row) {
        var reception = row.item().reception();
        if (!row.item().isEntrusted()) return reception == null ? null : reception.acceptedBy();
        var acceptance = Objects.requireNonNull(row.serviceCase().progress().acceptance());
        return acceptance.deemedAt() == null ? acceptance.clerk().name() : null;
    }

    private static @Nullable String answeredBy(ExchangedItem row) {
        var reception = row.item().reception();
        var declined = reception == null ? null : reception.nonAcceptance();
        return declined == null ? acceptedBy(row) : declined.by();
    }

    /** That of the window, or of an item that is not entrusted its department's own; or the decision not to accept. */
    private static String notice(ExchangedItem row) {
        if (row.item().isDeclined())
            return VoucherKind.ITEM_NON_ACCEPTANCE.numberOf(row.item().number().value());
        return row.item().isEntrusted()
                ? VoucherKind.ACCEPTANCE_NOTICE.numberOf(
                        row.serviceCase().number().value())
                : VoucherKind.ITEM_ACCEPTANCE_NOTICE.numberOf(
                        row.item().number().value());
    }
}
