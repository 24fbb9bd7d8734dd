package io.onetrip.cases.output.adapter.rest;

import io.onetrip.cases.hall.Clerks;
import io.onetrip.cases.numbering.CaseNumber;
import io.onetrip.cases.output.application.OrderCourier;
import io.onetrip.cases.output.application.ReadPacket;
import io.onetrip.chassis.idempotency.Idempotent;
import io.onetrip.chassis.security.Actor;
import io.onetrip.chassis.security.RequiresRole;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.io.IOException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/cases/{caseNumber}/packet/courier")
@RequiresRole("output-clerk")
@Tag(name = "Output", description = "At the one output window (统一出件)")
class CourierController {
    private final OrderCourier orderCourier;
    private final ReadPacket readPacket;

    CourierController(OrderCourier orderCourier, ReadPacket readPacket) {
        this.orderCourier = orderCourier;
        this.readPacket = readPacket;
    }

    @PostMapping
    @Idempotent
    @Operation(
            summary = "Have the complete packet fetched by a courier (寄递)",
            description = "The case is completed when the courier has taken the packet over and given its number.")
    @ApiResponse(responseCode = "200", description = "Ordered")
    @ApiResponse(responseCode = "409", description = "/problems/output-not-ready, packet-held, packet-with-courier")
    @ApiResponse(responseCode = "422", description = "/problems/telephone-invalid")
    PacketResponse order(@PathVariable String caseNumber, @Valid @RequestBody CourierRequest request, Actor actor) {
        var number = CaseNumber.typed(caseNumber);
        orderCourier.order(number, Clerks.of(actor), request.recipient());
        return PacketResponse.of(readPacket.read(number, Clerks.of(actor)));
    }

    @PostMapping("/cancellation")
    @Idempotent
    @Operation(summary = "Take the order back while the courier has not begun")
    @ApiResponse(responseCode = "200", description = "The packet waits at the window again")
    @ApiResponse(responseCode = "409", description = "/problems/packet-with-courier, packet-not-with-courier")
    PacketResponse cancel(@PathVariable String caseNumber, Actor actor) throws IOException {
        var number = CaseNumber.typed(caseNumber);
        orderCourier.cancel(number, Clerks.of(actor));
        return PacketResponse.of(readPacket.read(number, Clerks.of(actor)));
    }
}
