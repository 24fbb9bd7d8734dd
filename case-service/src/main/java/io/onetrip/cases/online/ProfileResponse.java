package io.onetrip.cases.online;

import io.onetrip.cases.subject.SubjectFile;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;

@Schema(description = "What an application begins with: who has logged in, and what earlier applications say")
record ProfileResponse(
        String name,
        @Schema(description = "Masked") String idNumber,
        @Schema(description = "Masked") String phone,
        List<Region> regions,
        Map<String, String> form,
        Map<String, Object> answers,
        List<SubjectFile.Material> materials) {

    @Schema(name = "OnlineRegion")
    record Region(String code, String name) {}
}
