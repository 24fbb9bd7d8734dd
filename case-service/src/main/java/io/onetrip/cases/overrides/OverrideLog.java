package io.onetrip.cases.overrides;

import io.onetrip.cases.handling.domain.CaseStatus;
import io.onetrip.cases.handling.domain.CorrectionOverride;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Cases in which a second notice was allowed, of every hall, the youngest case first. */
@Component
class OverrideLog {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    OverrideLog(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Schema(description = "A case with what was allowed, the earliest first; next is given back as after")
    record Line(String caseNumber, String bundleName, String hall, CaseStatus status, List<Allowed> allowed) {}

    record Allowed(Instant allowedAt, String supervisorName, String reason) {}

    record Page(List<Line> content, @Nullable String next) {}

    Page page(@Nullable String after, int limit) {
        var found = jdbc.sql("""
                        select case_number, bundle_name, hall, status,
                            jsonb_path_query_array(correction, '$.**.override ? (exists (@.allowedAt))') as allowed
                        from service_case
                        where jsonb_path_exists(correction, '$.**.override.allowedAt')%s
                        order by case_number desc limit :limit""".formatted(after == null ? "" : " and case_number < :after"))
                .param("after", after)
                .param("limit", limit + 1)
                .query((row, _) -> new Line(
                        row.getString("case_number"),
                        row.getString("bundle_name"),
                        row.getString("hall"),
                        CaseStatus.valueOf(row.getString("status")),
                        allowed(row.getString("allowed"))))
                .list();
        var content = List.copyOf(found.subList(0, Math.min(limit, found.size())));
        return new Page(content, found.size() > limit ? content.getLast().caseNumber() : null);
    }

    /** A later notice holds the one before it. */
    private List<Allowed> allowed(String stored) {
        return Arrays.stream(json.readValue(stored, CorrectionOverride[].class))
                .map(one -> new Allowed(one.allowedAt(), one.supervisorName(), one.reason()))
                .sorted(Comparator.comparing(Allowed::allowedAt))
                .toList();
    }
}
