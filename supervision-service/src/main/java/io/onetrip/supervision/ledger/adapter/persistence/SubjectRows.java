package io.onetrip.supervision.ledger.adapter.persistence;

import io.onetrip.supervision.ledger.domain.Subject;
import java.sql.ResultSet;
import java.sql.SQLException;

/** What a row of clocks or alerts is about. */
final class SubjectRows {
    private SubjectRows() {}

    static String kind(Subject subject) {
        return switch (subject) {
            case Subject.WholeCase _ -> "CASE";
            case Subject.OnlineAnswer _ -> "ANSWER";
            case Subject.Item _ -> "ITEM";
        };
    }

    static Subject read(ResultSet row) throws SQLException {
        var caseNumber = row.getString("case_number");
        var bundleName = row.getString("bundle_name");
        var hall = row.getString("hall");
        if (row.getString("kind").equals("CASE")) return new Subject.WholeCase(caseNumber, bundleName, hall);
        if (row.getString("kind").equals("ANSWER")) return new Subject.OnlineAnswer(caseNumber, bundleName, hall);
        return new Subject.Item(
                caseNumber,
                row.getString("clock_id"),
                row.getString("item_id"),
                row.getString("item_name"),
                row.getString("department"),
                bundleName,
                hall);
    }
}
