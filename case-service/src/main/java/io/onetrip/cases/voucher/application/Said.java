package io.onetrip.cases.voucher.application;

import io.onetrip.cases.handling.domain.DueDates;
import io.onetrip.cases.voucher.domain.Voucher;
import io.onetrip.cases.voucher.domain.VoucherKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What vouchers say of their subject: of a whole case, or of one item, where much of it is not said. */
sealed interface Said permits SaidOfCase, SaidOfItem {
    List<Voucher.Item> items();

    List<Voucher.Wrong> wrong();

    Voucher.@Nullable Denial denial();

    /** As it was promised, before anything has changed it. */
    Voucher.@Nullable Promise promise(DueDates dates);

    /** Who signs for the organ; empty where silence speaks for it. */
    String signs(VoucherKind kind);

    /** When saying nothing is acceptance of it. */
    Voucher.Silence silence();

    default List<Voucher.Material> materials() {
        return List.of();
    }

    default Voucher.@Nullable Again again() {
        return null;
    }

    default List<String> missing() {
        return List.of();
    }

    default @Nullable String withdrawn() {
        return null;
    }

    default List<Voucher.Deferred> deferred() {
        return List.of();
    }

    default List<String> committed() {
        return List.of();
    }
}
