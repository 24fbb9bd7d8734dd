package io.onetrip.cases.voucher.domain;

import io.onetrip.cases.handling.domain.ItemCase;
import io.onetrip.cases.handling.domain.ItemReception;
import java.time.Instant;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the department of one item has issued of it. */
final class ItemVouchers {
    private final ItemCase item;

    ItemVouchers(ItemCase item) {
        this.item = item;
    }

    Stream<IssuedVoucher> all() {
        var reception = item.reception();
        var beforeDecision = reception == null || item.isEntrusted()
                ? Stream.<IssuedVoucher>empty()
                : Stream.concat(notices(reception), answers(reception));
        return Stream.concat(beforeDecision, refusals());
    }

    private Stream<IssuedVoucher> notices(ItemReception reception) {
        var notices = reception.notices();
        return IntStream.range(0, notices.size())
                .mapToObj(index -> new IssuedVoucher(
                        VoucherKind.ITEM_CORRECTION_NOTICE,
                        item,
                        index + 1,
                        notices.get(index).requestedAt()));
    }

    private Stream<IssuedVoucher> answers(ItemReception reception) {
        var declined = reception.nonAcceptance();
        return Stream.concat(
                issued(VoucherKind.ITEM_ACCEPTANCE_NOTICE, noticed(reception)),
                issued(VoucherKind.ITEM_NON_ACCEPTANCE, declined == null ? null : declined.at()));
    }

    private Stream<IssuedVoucher> refusals() {
        var kind = item.isLicence() ? VoucherKind.LICENCE_REFUSAL : VoucherKind.ITEM_REFUSAL;
        return item.refusal().stream().flatMap(decision -> issued(kind, decision.decidedAt()));
    }

    /** Silence becomes acceptance from the day the papers came in, and is told of on the day it has become so. */
    private static @Nullable Instant noticed(ItemReception reception) {
        return reception.deemedAt() == null ? reception.acceptedAt() : reception.deemedAt();
    }

    private Stream<IssuedVoucher> issued(VoucherKind kind, @Nullable Instant at) {
        return Stream.ofNullable(at).map(when -> new IssuedVoucher(kind, item, 1, when));
    }
}
