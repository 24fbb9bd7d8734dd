package io.onetrip.cases.voucher.domain;

import io.onetrip.cases.handling.domain.Acceptance;
import io.onetrip.cases.handling.domain.Commitment;
import io.onetrip.cases.handling.domain.Correction;
import io.onetrip.cases.handling.domain.ServiceCase;
import io.onetrip.cases.output.domain.HandedOut;
import io.onetrip.cases.output.domain.Packet;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The dated vouchers that the law asks for (行政许可法 32, 38), of a case or of one of its items, and the proof of hand-out. */
public enum VoucherKind {
    RECEIPT("收件凭证", "Receipt"),
    CORRECTION_NOTICE("补正告知书", "Correction notice"),
    COMMITMENT_LETTER("告知承诺书", "Letter of commitment"),
    ACCEPTANCE_NOTICE("受理通知书", "Notice of acceptance"),
    NON_ACCEPTANCE("不予受理决定书", "Decision not to accept"),
    WITHDRAWAL("撤回申请凭证", "Voucher of withdrawal"),
    /** Of an item that is not entrusted to the window, as the next two: its department accepts it (行政许可法 32). */
    ITEM_ACCEPTANCE_NOTICE("受理通知书", "Notice of acceptance"),
    ITEM_CORRECTION_NOTICE("补正告知书", "Correction notice"),
    ITEM_NON_ACCEPTANCE("不予受理决定书", "Decision not to accept"),
    LICENCE_REFUSAL("不予行政许可决定书", "Decision to refuse the licence"),
    /** Of an item that asks for no licence. */
    ITEM_REFUSAL("不予办理决定书", "Decision to refuse"),
    HAND_OUT_PROOF("领取凭证", "Proof of hand-out");

    private final String zh;
    private final String en;

    VoucherKind(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** Empty while what it tells of has not happened to the whole case. */
    List<Instant> issuedAt(ServiceCase serviceCase, Packet packet) {
        if (this == CORRECTION_NOTICE)
            return Stream.ofNullable(serviceCase.progress().correction())
                    .flatMap(correction -> correction.all().stream())
                    .map(Correction::requestedAt)
                    .toList();
        return onceIssuedAt(serviceCase, packet).stream().toList();
    }

    private Optional<Instant> onceIssuedAt(ServiceCase serviceCase, Packet packet) {
        var progress = serviceCase.progress();
        var acceptance = progress.acceptance();
        var refusal = progress.refusal();
        var withdrawal = progress.withdrawal();
        var delivery = progress.delivery();
        return Optional.ofNullable(
                switch (this) {
                    case RECEIPT -> serviceCase.intake().receivedAt();
                    case COMMITMENT_LETTER -> committed(serviceCase);
                    case ACCEPTANCE_NOTICE -> acceptance == null ? null : noticed(acceptance);
                    case NON_ACCEPTANCE -> refusal == null ? null : refusal.refusedAt();
                    case WITHDRAWAL -> withdrawal == null ? null : withdrawal.withdrawnAt();
                    case CORRECTION_NOTICE,
                            ITEM_ACCEPTANCE_NOTICE,
                            ITEM_CORRECTION_NOTICE,
                            ITEM_NON_ACCEPTANCE,
                            LICENCE_REFUSAL,
                            ITEM_REFUSAL -> null;
                    case HAND_OUT_PROOF ->
                        packet.last().map(HandedOut::at).orElse(delivery == null ? null : delivery.deliveredAt());
                });
    }

    private static @Nullable Instant committed(ServiceCase serviceCase) {
        return serviceCase.progress().papers().handedIn().stream()
                .flatMap(one -> Stream.ofNullable(one.everMade()))
                .map(Commitment::committedAt)
                .max(Instant::compareTo)
                .orElse(null);
    }

    /** @param subject number of the case, or of the item */
    public String numberOf(String subject) {
        return subject + "-" + mark();
    }

    private char mark() {
        return switch (this) {
            case COMMITMENT_LETTER -> 'P';
            case ITEM_ACCEPTANCE_NOTICE -> 'A';
            case ITEM_CORRECTION_NOTICE -> 'C';
            case ITEM_NON_ACCEPTANCE -> 'N';
            case LICENCE_REFUSAL, ITEM_REFUSAL -> 'D';
            default -> name().charAt(0);
        };
    }

    /** Silence becomes acceptance from the day of receipt, and is told of on the day it has become so. */
    private static Instant noticed(Acceptance acceptance) {
        var deemedAt = acceptance.deemedAt();
        return deemedAt == null ? acceptance.acceptedAt() : deemedAt;
    }

    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }
}
