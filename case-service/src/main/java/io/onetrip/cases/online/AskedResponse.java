package io.onetrip.cases.online;

import io.onetrip.cases.handling.domain.Wrong;
import io.onetrip.planning.PlannedField;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Schema(description = "What the applicant may hand in now; nothing else is taken")
record AskedResponse(List<Line> wrong, List<Promised> deferred) {

    @Schema(name = "AskedLine", description = "A field or a material to correct, and why")
    record Line(
            Wrong.Subject subject,
            String id,
            String name,
            String reason,

            @Nullable @Schema(description = "How the field is written; absent for materials and remarks")
            PlannedField field) {}

    @Schema(name = "AskedMaterial", description = "A material promised for later (容缺), and its last day")
    record Promised(String materialId, String name, LocalDate by) {}
}
