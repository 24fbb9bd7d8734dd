package io.onetrip.cases.output.adapter.rest;

import io.onetrip.cases.hall.NumberSight;
import io.onetrip.cases.handling.domain.IssuedResult;
import io.onetrip.cases.handling.domain.ItemCase;
import io.onetrip.cases.handling.domain.RevokedResult;
import io.onetrip.cases.handling.domain.ServiceCase;
import io.onetrip.cases.output.application.ReadPacket.Found;
import io.onetrip.cases.output.domain.Collector.IdentityCheck;
import io.onetrip.cases.output.domain.CourierOrder;
import io.onetrip.cases.output.domain.Deposit;
import io.onetrip.cases.output.domain.HandedOut;
import io.onetrip.cases.output.domain.Hold;
import io.onetrip.cases.output.domain.Packet;
import io.onetrip.chassis.personal.Mask;
import io.onetrip.chassis.security.Actors;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Schema(description = "The results of a case at the output window")
record PacketResponse(
        String caseNumber,
        @Nullable Hold hold,

        @Schema(description = "Granted and still at the window")
        List<Item> collectable,

        @Schema(description = "Revoked by its department before anybody came for it: must not be handed out")
        List<Item> revoked,

        List<HandOut> handOuts,
        @Nullable Courier courier,
        @Nullable Slot slot) {

    @Schema(name = "CabinetSlot", description = "Of a self-service cabinet")
    record Slot(String cabinet, String slot, Instant placedAt) {
        private static @Nullable Slot of(@Nullable Deposit deposit) {
            return deposit == null ? null : new Slot(deposit.cabinet(), deposit.slot(), deposit.placedAt());
        }
    }

    @Schema(description = "The courier ordered for it; the tracking number comes when the packet has been taken over")
    record Courier(
            CourierOrder.State state,
            String recipientName,
            String phone,
            String address,
            @Nullable String trackingNumber) {
        private static @Nullable Courier of(@Nullable CourierOrder order) {
            return order == null
                    ? null
                    : new Courier(
                            order.state(),
                            order.recipient().name(),
                            Mask.phone(order.recipient().phone().value()),
                            order.recipient().address(),
                            order.trackingNumber());
        }
    }

    @Schema(name = "PacketItem")
    record Item(String itemId, String name, List<IssuedResult> results) {
        static Item of(ItemCase item, List<IssuedResult> results) {
            return new Item(item.id(), item.planned().name(), results);
        }
    }

    record HandOut(
            @Nullable @Schema(description = "Not shown to who also takes in")
            String outputNumber,

            Instant at,
            String clerkName,
            String collectorName,
            @Nullable String collectorIdNumber,
            IdentityCheck check,
            List<Item> items) {

        private static HandOut of(ServiceCase serviceCase, HandedOut handedOut) {
            var collector = handedOut.collector();
            var idNumber = collector.idNumber();
            return new HandOut(
                    NumberSight.of(Actors.current()).output()
                            ? handedOut.number().value()
                            : null,
                    handedOut.at(),
                    handedOut.clerk().name(),
                    collector.name(),
                    idNumber == null ? null : Mask.idNumber(idNumber.value()),
                    collector.check(),
                    itemsOf(serviceCase, handedOut));
        }
    }

    static PacketResponse of(Found found) {
        var packet = found.packet();
        return new PacketResponse(
                packet.number().value(),
                packet.hold(),
                packet.collectable(found.serviceCase()).stream()
                        .map(item -> Item.of(item, item.holding()))
                        .toList(),
                revoked(found.serviceCase(), packet),
                packet.handOuts().stream()
                        .map(handedOut -> HandOut.of(found.serviceCase(), handedOut))
                        .toList(),
                Courier.of(found.courier()),
                Slot.of(found.deposit()));
    }

    private static List<Item> revoked(ServiceCase serviceCase, Packet packet) {
        var lost = packet.revoked(serviceCase);
        return serviceCase.items().all().stream()
                .map(item -> Item.of(
                        item,
                        lost.stream()
                                .filter(one -> one.itemId().equals(item.id()))
                                .map(RevokedResult::result)
                                .toList()))
                .filter(item -> !item.results().isEmpty())
                .toList();
    }

    static List<Item> itemsOf(ServiceCase serviceCase, HandedOut handedOut) {
        return serviceCase.items().all().stream()
                .filter(item -> handedOut.items().contains(item.id()))
                .map(item -> Item.of(item, handedOut.results(item)))
                .toList();
    }
}
