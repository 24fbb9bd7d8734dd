package io.onetrip.approval.licences.adapter.persistence;

import io.onetrip.approval.licences.domain.ElectronicLicense;
import io.onetrip.approval.licences.domain.LicenseDetails;
import io.onetrip.approval.licences.domain.LicenseFacts;
import io.onetrip.approval.licences.domain.LicenseIssue;
import io.onetrip.approval.licences.domain.Revocation;
import io.onetrip.approval.tasks.domain.Officer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads rows of electronic_license. */
@Component
class LicenseRows {
    static final String COLUMNS = """
            token, number, name, holder, task_id, case_number, hall, item_id, item_name, department, decided_by, decided_at,
            issue, revocation, conditions, awaited, details""";
    private static final TypeReference<List<String>> CONDITIONS = new TypeReference<>() {};
    private final JsonMapper json;

    LicenseRows(JsonMapper json) {
        this.json = json;
    }

    ElectronicLicense license(ResultSet row, int number) throws SQLException {
        return new ElectronicLicense(
                facts(row),
                read(row.getString("details"), LicenseDetails.class),
                read(row.getString("issue"), LicenseIssue.class),
                read(row.getString("revocation"), Revocation.class));
    }

    LicenseFacts facts(ResultSet row) throws SQLException {
        return new LicenseFacts(
                row.getString("token"),
                row.getString("number"),
                row.getString("name"),
                row.getString("holder"),
                row.getString("task_id"),
                row.getString("case_number"),
                row.getString("hall"),
                row.getString("item_id"),
                row.getString("item_name"),
                row.getString("department"),
                json.readValue(row.getString("decided_by"), Officer.class),
                row.getTimestamp("decided_at").toInstant(),
                json.readValue(row.getString("conditions"), CONDITIONS),
                row.getBoolean("awaited"));
    }

    private <T> @Nullable T read(@Nullable String text, Class<T> type) {
        return text == null ? null : json.readValue(text, type);
    }
}
