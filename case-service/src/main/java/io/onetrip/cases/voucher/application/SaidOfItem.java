package io.onetrip.cases.voucher.application;

import io.onetrip.cases.handling.domain.DueDates;
import io.onetrip.cases.handling.domain.ItemCase;
import io.onetrip.cases.handling.domain.ItemCorrection;
import io.onetrip.cases.handling.domain.ItemReception;
import io.onetrip.cases.handling.domain.ServiceCase;
import io.onetrip.cases.voucher.domain.Voucher;
import io.onetrip.cases.voucher.domain.VoucherKind;
import io.onetrip.planning.ItemRules;
import io.onetrip.planning.PlannedItem;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What its department said of one item, in the words of its vouchers. */
final class SaidOfItem implements Said {
    private final ServiceCase serviceCase;
    private final ItemCase item;
    private final int serial;

    SaidOfItem(ServiceCase serviceCase, ItemCase item, int serial) {
        this.serviceCase = serviceCase;
        this.item = item;
        this.serial = serial;
    }

    @Override
    public List<Voucher.Item> items() {
        var planned = item.planned();
        return List.of(new Voucher.Item(planned.name(), planned.departmentName(), item.isEntrusted()));
    }

    @Override
    public List<Voucher.Wrong> wrong() {
        return notice().stream()
                .flatMap(notice -> notice.wrong().stream())
                .map(one -> new Voucher.Wrong(serviceCase.plan().nameOf(one), one.reason()))
                .toList();
    }

    private Optional<ItemCorrection> notice() {
        return reception()
                .map(ItemReception::notices)
                .filter(all -> all.size() >= serial)
                .map(all -> all.get(serial - 1));
    }

    /** It is either not accepted or refused. */
    @Override
    public Voucher.@Nullable Denial denial() {
        var declined = reception().map(ItemReception::nonAcceptance);
        if (declined.isPresent()) {
            var given = declined.get();
            return new Voucher.Denial(given.reason(), given.legalBasis(), given.applyInstead());
        }
        return item.refusal()
                .map(decision -> new Voucher.Denial(told(decision.reason()), told(decision.legalBasis()), null))
                .orElse(null);
    }

    @Override
    public Voucher.@Nullable Promise promise(DueDates dates) {
        var reception = item.reception();
        var acceptedAt = reception == null ? null : reception.acceptedAt();
        if (reception == null || acceptedAt == null) return null;
        return dates.ofItem(serviceCase, item)
                .map(due ->
                        new Voucher.Promise(acceptedAt, reception.deemedAt() != null, due.earliest(), due.statute()))
                .orElse(null);
    }

    @Override
    public Voucher.Silence silence() {
        var planned = item.planned();
        return new Voucher.Silence(planned.daysToAccept(), law(planned).orElse(null));
    }

    /** A special law on the time for acceptance. */
    static Optional<String> law(PlannedItem item) {
        return Optional.ofNullable(item.rules())
                .map(ItemRules::acceptanceLimit)
                .map(ItemRules.AcceptanceLimit::legalBasis);
    }

    @Override
    public String signs(VoucherKind kind) {
        return told(
                switch (kind) {
                    case ITEM_ACCEPTANCE_NOTICE ->
                        reception().map(ItemReception::acceptedBy).orElse(null);
                    case ITEM_CORRECTION_NOTICE ->
                        notice().map(ItemCorrection::requestedBy).orElse(null);
                    default -> Objects.requireNonNull(item.decision()).decidedBy();
                });
    }

    private Optional<ItemReception> reception() {
        return Optional.ofNullable(item.reception());
    }

    /** No decision comes without it; those of earlier versions may have. */
    private static String told(@Nullable String words) {
        return words == null ? "" : words;
    }
}
