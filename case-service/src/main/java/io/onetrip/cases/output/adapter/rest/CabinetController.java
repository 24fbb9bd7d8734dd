package io.onetrip.cases.output.adapter.rest;

import io.onetrip.cases.hall.Clerks;
import io.onetrip.cases.numbering.CaseNumber;
import io.onetrip.cases.output.application.ReadPacket;
import io.onetrip.cases.output.application.UseCabinet;
import io.onetrip.chassis.idempotency.Idempotent;
import io.onetrip.chassis.security.Actor;
import io.onetrip.chassis.security.RequiresRole;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequiresRole("output-clerk")
@Tag(name = "Output", description = "At the one output window (统一出件)")
class CabinetController {
    private final UseCabinet useCabinet;
    private final ReadPacket readPacket;

    CabinetController(UseCabinet useCabinet, ReadPacket readPacket) {
        this.useCabinet = useCabinet;
        this.readPacket = readPacket;
    }

    @PostMapping("/api/cases/{caseNumber}/packet/cabinet")
    @Idempotent
    @Operation(summary = "Put the complete packet into a self-service cabinet; the applicant is shown the code")
    @ApiResponse(responseCode = "200", description = "It lies there")
    @ApiResponse(
            responseCode = "409",
            description = "/problems/output-not-ready, packet-held, packet-with-courier, packet-in-cabinet, slot-taken,"
                    + " collector-unknown: of an organization no person's number is known")
    PacketResponse place(@PathVariable String caseNumber, @Valid @RequestBody DepositRequest request, Actor actor) {
        var number = CaseNumber.typed(caseNumber);
        useCabinet.place(number, Clerks.of(actor), request.cabinet(), request.slot());
        return PacketResponse.of(readPacket.read(number, Clerks.of(actor)));
    }

    @PostMapping("/api/cases/{caseNumber}/packet/cabinet/removal")
    @Idempotent
    @Operation(summary = "Take the packet back to the window")
    @ApiResponse(responseCode = "200", description = "It is at the window again")
    @ApiResponse(responseCode = "409", description = "/problems/packet-not-in-cabinet")
    PacketResponse takeBack(@PathVariable String caseNumber, Actor actor) {
        var number = CaseNumber.typed(caseNumber);
        useCabinet.takeBack(number, Clerks.of(actor));
        return PacketResponse.of(readPacket.read(number, Clerks.of(actor)));
    }

    @PostMapping("/api/cases/cabinets/{cabinet}/openings")
    @RequiresRole({"cabinet", "output-clerk"})
    @Idempotent
    @Operation(
            summary = "Open a slot by its code",
            description =
                    "Called by the cabinet itself, with an account of its hall that has the role cabinet and can do"
                            + " nothing else; a clerk of the output window may try it. A slot that opens is a hand-out and"
                            + " completes the case.")
    @ApiResponse(responseCode = "200", description = "The slot to be opened")
    @ApiResponse(responseCode = "409", description = "/problems/packet-held")
    @ApiResponse(responseCode = "422", description = "/problems/pickup-code-wrong")
    @ApiResponse(
            responseCode = "429",
            description =
                    "/problems/too-many-attempts: ten wrong codes in a day since a slot last opened; the packet is at"
                            + " the window's disposal")
    OpenedSlotResponse open(@PathVariable String cabinet, @Valid @RequestBody OpenSlotRequest request, Actor actor) {
        var opened = useCabinet.open(Clerks.of(actor), cabinet, request.code(), request.identityEnding());
        return new OpenedSlotResponse(
                opened.cabinet(), opened.slot(), opened.caseNumber().value());
    }
}
