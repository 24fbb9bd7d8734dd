package io.onetrip.supervision.timeline;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The lines of all cases as rows; alerts stand among them. */
@Repository
class TimelineEntries {
    private static final String ADD = """
            insert into timeline_entry (event_id, case_number, at, sequence, type, zh, en)
            values (?, ?, ?, ?, ?, ?, ?)""";

    /** Of two lines of one instant the number within the aggregate decides. */
    private static final String OF_CASE = """
            select at, type, zh, en from timeline_entry where case_number = ? order by at, sequence, event_id""";

    private final JdbcClient jdbc;

    TimelineEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(String eventId, long sequence, String caseNumber, Entry entry) {
        jdbc.sql(ADD)
                .params(
                        eventId,
                        caseNumber,
                        entry.at().atOffset(ZoneOffset.UTC),
                        sequence,
                        entry.type(),
                        entry.sentence().zh(),
                        entry.sentence().en())
                .update();
    }

    List<Entry> of(String caseNumber) {
        return jdbc.sql(OF_CASE)
                .param(caseNumber)
                .query((row, number) -> new Entry(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("type"),
                        new Sentence(row.getString("zh"), row.getString("en"))))
                .list();
    }
}
