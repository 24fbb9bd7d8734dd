package io.onetrip.cases.voucher.application;

import io.onetrip.cases.handling.domain.ItemCase;
import io.onetrip.cases.voucher.domain.Voucher;
import io.onetrip.cases.voucher.domain.VoucherKind;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What its department said of one item, in the words of its vouchers. */
final class SaidOfItem implements Said {
    private final ItemCase item;

    SaidOfItem(ItemCase item) {
        this.item = item;
    }

    @Override
    public List<Voucher.Item> items() {
        var planned = item.planned();
        return List.of(new Voucher.Item(planned.name(), planned.departmentName(), item.isEntrusted()));
    }

    @Override
    public List<Voucher.Wrong> wrong() {
        return List.of();
    }

    @Override
    public Voucher.@Nullable Denial denial() {
        return item.refusal()
                .map(decision -> new Voucher.Denial(told(decision.reason()), told(decision.legalBasis()), null))
                .orElse(null);
    }

    @Override
    public String signs(VoucherKind kind) {
        return Objects.requireNonNull(item.decision()).decidedBy();
    }

    /** No refusal comes without it; decisions of earlier versions may have. */
    private static String told(@Nullable String words) {
        return words == null ? "" : words;
    }
}
