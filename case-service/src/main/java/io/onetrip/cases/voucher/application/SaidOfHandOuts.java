package io.onetrip.cases.voucher.application;

import io.onetrip.cases.applicant.CitizenIdNumber;
import io.onetrip.cases.handling.domain.IssuedResult;
import io.onetrip.cases.handling.domain.ItemCase;
import io.onetrip.cases.handling.domain.RevokedResult;
import io.onetrip.cases.handling.domain.ServiceCase;
import io.onetrip.cases.output.domain.Collector.IdentityCheck;
import io.onetrip.cases.output.domain.HandedOut;
import io.onetrip.cases.output.domain.Packet;
import io.onetrip.cases.voucher.domain.Voucher;
import io.onetrip.cases.voucher.domain.VoucherKind;
import io.onetrip.chassis.personal.Mask;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What has left the window, in the words of the proof of hand-out. */
final class SaidOfHandOuts {
    private final ServiceCase serviceCase;
    private final Packet packet;

    SaidOfHandOuts(ServiceCase serviceCase, Packet packet) {
        this.serviceCase = serviceCase;
        this.packet = packet;
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
                output != null ? output.number().value() : null,
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
                handedOut.number().value(),
                handedOut.at(),
                handedOut.clerk().name(),
                collector.name(),
                masked(collector.idNumber()),
                collector.check().name(),
                serviceCase.items().all().stream()
                        .filter(item -> handedOut.items().contains(item.id()) || completing && hasNothingToTake(item))
                        .flatMap(item -> results(
                                item, handedOut.items().contains(item.id()) ? handedOut.results(item) : List.of()))
                        .toList());
    }

    private static @Nullable String masked(@Nullable CitizenIdNumber idNumber) {
        return idNumber == null ? null : Mask.idNumber(idNumber.value());
    }

    /** Refused or closed, or revoked as a whole before anybody came for it. */
    private boolean hasNothingToTake(ItemCase item) {
        return !isGranted(item) || !item.holds() && !packet.collected().contains(item.id());
    }

    private static boolean isGranted(ItemCase item) {
        var decision = item.decision();
        return decision != null && decision.granted();
    }

    /** What was handed out of an item, what stayed here because it was revoked, or the decision that is no grant. */
    private static Stream<Voucher.Result> results(ItemCase item, List<IssuedResult> handedOut) {
        var name = item.planned().name();
        if (!isGranted(item)) return Stream.of(new Voucher.Result(name, false, "", decisionNumber(item), false));
        return Stream.concat(
                handedOut.stream().map(issued -> new Voucher.Result(name, true, issued.name(), issued.number(), false)),
                item.revoked().stream()
                        .map(RevokedResult::result)
                        .filter(revoked -> !handedOut.contains(revoked))
                        .map(revoked -> new Voucher.Result(name, true, revoked.name(), revoked.number(), true)));
    }

    /** Null of an item that was closed: nobody has decided it. */
    private static @Nullable String decisionNumber(ItemCase item) {
        if (item.refusal().isPresent())
            return VoucherKind.LICENCE_REFUSAL.numberOf(item.number().value());
        var reception = item.reception();
        return reception == null || reception.nonAcceptance() == null
                ? null
                : VoucherKind.ITEM_NON_ACCEPTANCE.numberOf(item.number().value());
    }
}
