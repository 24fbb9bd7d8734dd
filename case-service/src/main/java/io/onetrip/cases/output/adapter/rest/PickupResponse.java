package io.onetrip.cases.output.adapter.rest;

import io.onetrip.cases.handling.domain.IssuedResult;
import io.onetrip.cases.handling.domain.RevokedResult;
import io.onetrip.cases.output.application.ReadPacket.Found;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

@Schema(description = "What the applicant may collect, and what has been collected")
record PickupResponse(
        @Schema(description = "To be shown at the window; null while there is nothing to collect, or it is held")
        @Nullable
        String code,

        @Nullable String heldBecause,
        List<String> collectable,

        @Schema(description = "Revoked before it was collected: it is not handed out")
        List<String> revoked,

        List<Collected> collected,

        @Schema(description = "A courier brings the packet") boolean byCourier,
        @Nullable String trackingNumber,

        @Schema(description = "Where the packet lies for self-service, and the code that opens it") @Nullable
        Slot slot) {

    @Schema(name = "PickupSlot")
    record Slot(String cabinet, String slot, String code) {}

    record Collected(Instant at, List<String> results) {}

    static PickupResponse of(Found found, String code, @Nullable String cabinetCode) {
        var packet = found.packet();
        var here = packet.collectable(found.serviceCase());
        var hold = packet.hold();
        var courier = found.courier();
        var deposit = found.deposit();
        return new PickupResponse(
                here.isEmpty() || hold != null || courier != null || deposit != null ? null : code,
                hold == null ? null : hold.reason(),
                names(here.stream().flatMap(item -> item.holding().stream())),
                names(packet.revoked(found.serviceCase()).stream().map(RevokedResult::result)),
                packet.handOuts().stream()
                        .map(handedOut -> new Collected(
                                handedOut.at(),
                                names(found.serviceCase().items().all().stream()
                                        .filter(item -> handedOut.items().contains(item.id()))
                                        .flatMap(item -> handedOut.results(item).stream()))))
                        .toList(),
                courier != null,
                courier == null ? null : courier.trackingNumber(),
                deposit == null || cabinetCode == null || hold != null
                        ? null
                        : new Slot(deposit.cabinet(), deposit.slot(), cabinetCode));
    }

    private static List<String> names(Stream<IssuedResult> results) {
        return results.map(IssuedResult::name).toList();
    }
}
