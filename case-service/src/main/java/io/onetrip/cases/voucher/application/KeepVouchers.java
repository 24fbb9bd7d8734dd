package io.onetrip.cases.voucher.application;

import io.onetrip.cases.handling.domain.CaseEvent;
import io.onetrip.cases.handling.domain.CaseListener;
import io.onetrip.cases.handling.domain.ServiceCase;
import io.onetrip.cases.output.domain.HandedOut;
import io.onetrip.cases.output.domain.Packet;
import io.onetrip.cases.output.domain.PacketListener;
import io.onetrip.cases.output.domain.Packets;
import io.onetrip.cases.voucher.domain.GivenVouchers;
import io.onetrip.cases.voucher.domain.IssuedVoucher;
import io.onetrip.cases.voucher.domain.VoucherKind;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps what a voucher says in the transaction of what it tells of: printed later, it still says so. */
@Component
class KeepVouchers implements CaseListener, PacketListener {
    private final ComposeVoucher compose;
    private final GivenVouchers given;
    private final Packets packets;

    KeepVouchers(ComposeVoucher compose, GivenVouchers given, Packets packets) {
        this.compose = compose;
        this.given = given;
        this.packets = packets;
    }

    @Override
    public void happened(ServiceCase serviceCase, List<CaseEvent> events) {
        if (events.stream().noneMatch(KeepVouchers::gives)) return;
        var untouched = Packet.untouched(serviceCase.number());
        for (var issued : IssuedVoucher.of(serviceCase, untouched))
            if (issued.kind() != VoucherKind.HAND_OUT_PROOF) keep(serviceCase, untouched, issued, answerWithin(events));
    }

    @Override
    public void left(ServiceCase serviceCase, HandedOut handedOut) {
        var packet = packets.of(serviceCase.number());
        for (var issued : IssuedVoucher.of(serviceCase, packet))
            if (issued.kind() == VoucherKind.HAND_OUT_PROOF) keep(serviceCase, packet, issued, null);
    }

    private void keep(ServiceCase serviceCase, Packet packet, IssuedVoucher issued, @Nullable Integer answerWithin) {
        if (given.find(serviceCase.number(), issued).isEmpty())
            given.add(serviceCase.number(), issued, compose.compose(serviceCase, packet, issued, answerWithin));
    }

    private static @Nullable Integer answerWithin(List<CaseEvent> events) {
        return events.stream()
                .map(event -> event instanceof CaseEvent.Received(var within) ? within : null)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Most of what happens to a case gives nobody a voucher. */
    private static boolean gives(CaseEvent event) {
        return switch (event) {
            case CaseEvent.Received _,
                    CaseEvent.CorrectionRequested _,
                    CaseEvent.CommitmentMade _,
                    CaseEvent.Accepted _,
                    CaseEvent.AcceptanceRefused _,
                    CaseEvent.Withdrawn _,
                    CaseEvent.ItemAccepted _,
                    CaseEvent.ItemCorrectionNeeded _,
                    CaseEvent.ItemNotAccepted _,
                    CaseEvent.ItemRefused _ -> true;
            default -> false;
        };
    }
}
