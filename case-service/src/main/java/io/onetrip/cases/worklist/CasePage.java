package io.onetrip.cases.worklist;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Schema(description = "Some cases, and where to go on")
record CasePage(
        List<CaseSummary> content,

        @Nullable @Schema(description = "Give it back as after; absent at the end")
        String next) {}
