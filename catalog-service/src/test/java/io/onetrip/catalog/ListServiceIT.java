package io.onetrip.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.onetrip.testkit.Caller;
import io.onetrip.testkit.Caller.Answer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Lists handed in over HTTP, with no list and no revision before them. */
public abstract class ListServiceIT extends CatalogServiceIT {

    protected static final String LISTS = "/api/catalog/lists";
    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    private DataSource dataSource;

    @BeforeEach
    void withoutListsAndRevisions() {
        jdbc.sql("truncate list_job, list_row, list_department, revision_step, revision_editor, draft")
                .update();
        jdbc.sql("update entry_version set revision_id = null where revision_id is not null")
                .update();
        jdbc.sql("delete from revision").update();
    }

    protected Caller editor() {
        return Caller.as("editor-1", port);
    }

    protected Answer hand(byte[] file, String name, boolean trial) {
        return editor().upload(LISTS + "?trial=" + trial, name, file);
    }

    /** Handed in and worked off. */
    protected JsonNode worked(byte[] file, String name, boolean trial) {
        var answer = hand(file, name, trial);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(202);
        return ended(answer.json().get("id").asLong());
    }

    protected JsonNode worked(String json) {
        return worked(json.getBytes(StandardCharsets.UTF_8), "list.json", false);
    }

    protected JsonNode ended(long id) {
        await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> list(id).get("finishedAt") != null);
        return list(id);
    }

    protected JsonNode list(long id) {
        return editor().get(LISTS + "/" + id).json();
    }

    protected JsonNode rows(JsonNode list, String more) {
        return editor().get(
                        "%s/%d/rows?limit=200%s".formatted(LISTS, list.get("id").asLong(), more))
                .json()
                .get("content");
    }

    protected static Map<String, Integer> outcomes(JsonNode list) {
        return JSON.convertValue(list.get("outcomes"), new tools.jackson.core.type.TypeReference<>() {});
    }

    protected static Map<String, Integer> counts(int created, int updated, int unchanged, int repaired, int rejected) {
        return Map.of(
                "CREATED",
                created,
                "UPDATED",
                updated,
                "UNCHANGED",
                unchanged,
                "REPAIRED",
                repaired,
                "REJECTED",
                rejected);
    }

    /** What lists and revisions have stored. */
    protected List<String> drafted() {
        return jdbc.sql("select kind || ' ' || id || ' ' || definition::text from draft where open order by 1")
                .query(String.class)
                .list();
    }

    /** As long as it is open, no replica works on lists. */
    protected AutoCloseable standstill() throws SQLException {
        var connection = dataSource.getConnection();
        connection.setAutoCommit(false);
        await().until(() -> locked(connection));
        return () -> {
            connection.rollback();
            connection.setAutoCommit(true);
            connection.close();
        };
    }

    private static boolean locked(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(
                        "select pg_try_advisory_xact_lock(x'6c6973747300'::bit(48)::bigint >> 8)")) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    protected static String district() {
        try (var file = ListServiceIT.class.getResourceAsStream("/listing/district.json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (java.io.IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    protected static JsonNode json(String text) {
        return JSON.readTree(text);
    }
}
