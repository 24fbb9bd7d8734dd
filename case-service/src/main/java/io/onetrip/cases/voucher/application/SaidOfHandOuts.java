package io.onetrip.cases.voucher.application;

import io.onetrip.cases.applicant.CitizenIdNumber;
import io.onetrip.cases.handling.domain.IssuedResult;
import io.onetrip.cases.handling.domain.ItemCase;
import io.onetrip.cases.handling.domain.ServiceCase;
import io.onetrip.cases.output.application.ReadPacket.Found;
import io.onetrip.cases.output.domain.Collector.IdentityCheck;
import io.onetrip.cases.output.domain.HandedOut;
import io.onetrip.cases.output.domain.Packet;
import io.onetrip.cases.voucher.domain.Voucher;
import io.onetrip.chassis.personal.Mask;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What has left the window, in the words of the proof of hand-out. */
final class SaidOfHandOuts {
    private final ServiceCase serviceCase;
    private final Packet packet;
    private final boolean numbers;

    SaidOfHandOuts(Found found, boolean numbers) {
        this.serviceCase = found.serviceCase();
        this.packet = found.packet();
        this.numbers = numbers;
    }

    /** A case that was completed before packets were kept has one hand-out, of everything. */
    List<Voucher.HandOut> all() {
        if (packet.handOuts().isEmpty()) return whole();
        return packet.handOuts().stream().map(this::said).toList();
    }

    private List<Voucher.HandOut> whole() {
        var delivery = serviceCase.progress().delivery();
        var output = serviceCase.progress().output();
        if (delivery == null) return List.of();
        return List.of(new Voucher.HandOut(
                numbers && output != null ? output.number().value() : null,
                delivery.deliveredAt(),
                delivery.clerk().name(),
                delivery.collectorName(),
                masked(delivery.collectorIdNumber()),
                IdentityCheck.PAPERS_SEEN.name(),
                serviceCase.items().all().stream()
                        .flatMap(item -> results(item, item.results()))
                        .toList()));
    }

    private Voucher.HandOut said(HandedOut handedOut) {
        var collector = handedOut.collector();
        var completing = serviceCase.progress().delivery() != null
                && packet.last().filter(handedOut::equals).isPresent();
        return new Voucher.HandOut(
                numbers ? handedOut.number().value() : null,
                handedOut.at(),
                handedOut.clerk().name(),
                collector.name(),
                masked(collector.idNumber()),
                collector.check().name(),
                serviceCase.items().all().stream()
                        .filter(item -> handedOut.items().contains(item.id()) || completing && !isGranted(item))
                        .flatMap(item -> results(item, handedOut.results(item)))
                        .toList());
    }

    private static @Nullable String masked(@Nullable CitizenIdNumber idNumber) {
        return idNumber == null ? null : Mask.idNumber(idNumber.value());
    }

    private static boolean isGranted(ItemCase item) {
        var decision = item.decision();
        return decision != null && decision.granted();
    }

    private static Stream<Voucher.Result> results(ItemCase item, List<IssuedResult> handedOut) {
        var name = item.planned().name();
        return isGranted(item)
                ? handedOut.stream().map(issued -> new Voucher.Result(name, true, issued.name(), issued.number()))
                : Stream.of(new Voucher.Result(name, false, "", null));
    }
}
