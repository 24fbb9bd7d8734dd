package io.onetrip.cases.output.adapter.rest;

import io.onetrip.cases.hall.Clerks;
import io.onetrip.cases.numbering.CaseNumber;
import io.onetrip.cases.output.application.HoldPacket;
import io.onetrip.cases.output.application.ReadPacket;
import io.onetrip.chassis.idempotency.Idempotent;
import io.onetrip.chassis.security.Actor;
import io.onetrip.chassis.security.RequiresRole;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/cases/{caseNumber}/packet")
@Tag(name = "Output", description = "At the one output window (统一出件)")
class PacketController {
    private final ReadPacket readPacket;
    private final HoldPacket holdPacket;

    PacketController(ReadPacket readPacket, HoldPacket holdPacket) {
        this.readPacket = readPacket;
        this.holdPacket = holdPacket;
    }

    @GetMapping
    @RequiresRole({"output-clerk", "hall-manager"})
    @Operation(summary = "What is at the window, what has left it, and whether it is held")
    @ApiResponse(responseCode = "200", description = "The packet")
    @ApiResponse(responseCode = "404", description = "/problems/case-not-found")
    PacketResponse read(@PathVariable String caseNumber, Actor actor) {
        return PacketResponse.of(readPacket.read(CaseNumber.typed(caseNumber), Clerks.of(actor)));
    }

    @PostMapping("/hold")
    @Idempotent
    @RequiresRole("output-clerk")
    @Operation(summary = "Hold the packet back")
    @ApiResponse(responseCode = "200", description = "Held")
    @ApiResponse(responseCode = "409", description = "/problems/packet-held, output-not-ready")
    PacketResponse hold(@PathVariable String caseNumber, @Valid @RequestBody HoldRequest request, Actor actor) {
        return PacketResponse.of(holdPacket.hold(CaseNumber.typed(caseNumber), Clerks.of(actor), request.reason()));
    }

    @PostMapping("/release")
    @Idempotent
    @RequiresRole("output-clerk")
    @Operation(summary = "Let a held packet go")
    @ApiResponse(responseCode = "200", description = "Not held any more")
    @ApiResponse(responseCode = "409", description = "/problems/packet-not-held, output-not-ready")
    PacketResponse release(@PathVariable String caseNumber, Actor actor) {
        return PacketResponse.of(holdPacket.release(CaseNumber.typed(caseNumber), Clerks.of(actor)));
    }
}
