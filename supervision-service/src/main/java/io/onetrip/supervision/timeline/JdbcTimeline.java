package io.onetrip.supervision.timeline;

import io.onetrip.supervision.naming.Names;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lines as rows; names are filled in when read, for they may come later than the event. */
@Repository
class JdbcTimeline implements Timeline {
    private static final String TELL = """
            insert into timeline_entry (event_id, case_number, at, sequence, type, zh, en)
            values (?, ?, ?, ?, ?, ?, ?)""";

    private static final String OF_CASE = """
            select at, type, zh, en from timeline_entry where case_number = ? order by at, sequence, event_id""";

    private final JdbcClient jdbc;
    private final Names names;

    JdbcTimeline(JdbcClient jdbc, Names names) {
        this.jdbc = jdbc;
        this.names = names;
    }

    @Override
    public void tell(String id, long sequence, String caseNumber, Line line) {
        jdbc.sql(TELL)
                .params(
                        id,
                        caseNumber,
                        line.at().atOffset(ZoneOffset.UTC),
                        sequence,
                        line.type(),
                        line.sentence().zh(),
                        line.sentence().en())
                .update();
    }

    @Override
    public List<Line> of(String caseNumber) {
        var lines = jdbc.sql(OF_CASE)
                .param(caseNumber)
                .query((row, number) -> new Line(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("type"),
                        new Sentence(row.getString("zh"), row.getString("en"))))
                .list();
        var known =
                names.of(lines.stream().flatMap(line -> line.sentence().ids()).toList());
        return lines.stream()
                .map(line -> new Line(line.at(), line.type(), line.sentence().named(known)))
                .toList();
    }
}
