package io.onetrip.cases.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.local.RealParts;
import java.util.Map;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Items that were there before the exchange get their moments, in several lots. */
class ItemsDatedIT {
    private static final String BEFORE = "67";
    private static final int MORE_THAN_A_LOT = 2100;
    private static final String NOT_ENTRUSTED = """
            {"plan": {"items": [{"id": "A", "rules": {"entrusted": true}}, {"id": "B", "rules": {"entrusted": false}},
                {"id": "C"}, {"id": "D", "rules": null}]}}""";
    private static final String ACCEPTED = "{\"acceptedAt\": \"2026-11-02T01:00:00Z\"}";
    private static final String SILENCE =
            "{\"acceptedAt\": \"2026-11-02T01:00:00Z\", \"deemedAt\": \"2026-11-09T01:00:00Z\"}";

    @Test
    void itemsBeforeTheExchangeAreDated() {
        var database = RealParts.postgres().createDatabase("dated");
        var source = new DriverManagerDataSource(database.jdbcUrl(), database.username(), database.password());
        var migrations = Flyway.configure().dataSource(source).locations("classpath:db/migration");
        migrations.target(BEFORE).load().migrate();
        var jdbc = JdbcClient.create(source);
        jdbc.sql("select create_case_month(date '2026-11-01')").query().listOfRows();
        serviceCase(jdbc, "2611-accepted", ACCEPTED);
        serviceCase(jdbc, "2611-silence", SILENCE);
        item(jdbc, "2611-accepted", "A", "GRANTED", null, "{\"decidedAt\": \"2026-11-05T01:00:00Z\", \"results\": []}");
        item(jdbc, "2611-accepted", "B", "WAITING", null, null);
        item(jdbc, "2611-accepted", "C", "WAITING", null, null);
        item(jdbc, "2611-accepted", "D", "CLOSED", null, null);
        item(jdbc, "2611-silence", "A", "WAITING", null, null);
        item(jdbc, "2611-silence", "B", "DISPATCHED", SILENCE, null);
        jdbc.sql("""
                        insert into service_case select (jsonb_populate_record(one,
                            jsonb_build_object('case_number', '2611-' || lpad(n::text, 6, '0')))).*
                        from service_case one, generate_series(1, :many) n where one.case_number = '2611-accepted'""").param("many", MORE_THAN_A_LOT).update();
        item(jdbc, "2611-%06d".formatted(MORE_THAN_A_LOT), "A", "WAITING", null, null);

        migrations.target("latest").load().migrate();

        assertThat(dates(jdbc))
                .containsAllEntriesOf(Map.of(
                        "2611-accepted A", "02 05",
                        "2611-accepted B", "- -",
                        "2611-accepted C", "02 -",
                        "2611-accepted D", "02 07",
                        "2611-silence A", "09 -",
                        "2611-silence B", "09 -",
                        "2611-002100 A", "02 -"));
        assertThat(jdbc.sql("select indexname from pg_indexes where tablename = 'item_case'")
                        .query(String.class)
                        .list())
                .contains("item_case_accepted", "item_case_ended");
    }

    /** Day of acceptance and of the end, by case and item. */
    private static Map<String, String> dates(JdbcClient jdbc) {
        return jdbc.sql("""
                        select case_number || ' ' || item_id as item,
                            coalesce(to_char(accept_at at time zone 'UTC', 'DD'), '-') || ' '
                            || coalesce(to_char(end_at at time zone 'UTC', 'DD'), '-') as days from item_case""").query((row, _) -> Map.entry(row.getString("item"), row.getString("days"))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static void serviceCase(JdbcClient jdbc, String number, String acceptance) {
        jdbc.sql("""
                        insert into service_case (case_number, receipt_number, progress_token, status, hall, clerk_id,
                            clerk_name, bundle_id, bundle_version, bundle_name, received_at, applicant_kind,
                            applicant_name, applicant_identity_cipher, applicant_identity_hash, phone_cipher,
                            phone_hash, answers, plan, form_cipher, handed_in, acceptance)
                        values (:number, 'S', 't', 'ACCEPTED', 'H', 'c', 'c', 'B', 1, 'B', '2026-11-01T01:00:00Z',
                            'PERSON', 'n', 'x', 'x', 'x', 'x', '{}', :plan::jsonb, 'x', '[]', :acceptance::jsonb)""")
                .param("number", number)
                .param("plan", NOT_ENTRUSTED)
                .param("acceptance", acceptance)
                .update();
    }

    private static void item(
            JdbcClient jdbc, String number, String id, String status, String reception, String decision) {
        jdbc.sql("""
                        insert into item_case (case_number, item_id, position, item_case_number, department, status,
                            dispatched_at, decision, closed_at, closed_because, reception)
                        values (:number, :id, 0, 'N', 'D', :status,
                            case when :status in ('DISPATCHED', 'GRANTED') then timestamptz '2026-11-02T02:00:00Z' end,
                            :decision::jsonb,
                            case when :status = 'CLOSED' then timestamptz '2026-11-07T01:00:00Z' end,
                            case when :status = 'CLOSED' then 'A' end, :reception::jsonb)""")
                .param("number", number)
                .param("id", id)
                .param("status", status)
                .param("reception", reception)
                .param("decision", decision)
                .update();
    }
}
