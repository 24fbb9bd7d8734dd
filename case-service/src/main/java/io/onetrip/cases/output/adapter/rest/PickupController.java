package io.onetrip.cases.output.adapter.rest;

import io.onetrip.cases.output.application.CabinetCodes;
import io.onetrip.cases.output.application.PickupCodes;
import io.onetrip.cases.output.application.ReadPacket;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Only for who holds the receipt: four digits of a telephone are too little to be shown a code. */
@RestController
@SecurityRequirements
@Tag(name = "Progress", description = "For the public, without login")
class PickupController {
    private final ReadPacket readPacket;
    private final PickupCodes codes;
    private final CabinetCodes cabinetCodes;

    PickupController(ReadPacket readPacket, PickupCodes codes, CabinetCodes cabinetCodes) {
        this.readPacket = readPacket;
        this.codes = codes;
        this.cabinetCodes = cabinetCodes;
    }

    @GetMapping("/api/public/progress/{progressToken}/pickup")
    @Operation(summary = "What may be collected, with the pickup code")
    @ApiResponse(responseCode = "200", description = "What is at the window and what has left it")
    @ApiResponse(responseCode = "404", description = "/problems/case-not-found")
    ResponseEntity<PickupResponse> pickup(@PathVariable String progressToken) {
        var found = readPacket.read(progressToken);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(PickupResponse.of(
                        found,
                        codes.of(found.packet()),
                        found.deposit() == null ? null : cabinetCodes.of(found.deposit())));
    }
}
