package io.onetrip.cases.tracking;

import io.onetrip.cases.numbering.CaseNumber;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Pattern;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@SecurityRequirements
@Tag(name = "Progress", description = "For the public, without login")
class TrackingController {
    private final FollowCase followCase;
    private final ProgressResponses responses;

    TrackingController(FollowCase followCase, ProgressResponses responses) {
        this.followCase = followCase;
        this.responses = responses;
    }

    @GetMapping("/api/public/cases/{caseNumber}")
    @Operation(summary = "Follow a case by its number and the last four digits of the applicant's telephone")
    @ApiResponse(responseCode = "200", description = "Its progress")
    @ApiResponse(responseCode = "404", description = "/problems/case-not-found: unknown number or wrong digits")
    @ApiResponse(responseCode = "422", description = "/problems/case-number-invalid: the check character does not fit")
    @ApiResponse(responseCode = "429", description = "/problems/too-many-attempts")
    ResponseEntity<ProgressResponse> byNumber(
            @PathVariable String caseNumber,
            @RequestParam @Parameter(example = "5678") @Pattern(regexp = "\\d{4}") String phone) {
        return answer(responses.of(followCase.byNumber(CaseNumber.typed(caseNumber), phone)));
    }

    @GetMapping("/api/public/progress/{progressToken}")
    @Operation(summary = "Follow a case by the token in the receipt's QR code")
    @ApiResponse(responseCode = "200", description = "Its progress")
    @ApiResponse(responseCode = "404", description = "/problems/case-not-found")
    ResponseEntity<ProgressResponse> byToken(@PathVariable String progressToken) {
        return answer(responses.of(followCase.byToken(progressToken)));
    }

    private static ResponseEntity<ProgressResponse> answer(ProgressResponse progress) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(progress);
    }
}
