package io.onetrip.catalog;

import static io.onetrip.catalog.importing.adapter.json.Catalogues.shipped;
import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.testkit.Caller;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import tools.jackson.databind.node.ObjectNode;

/** The shipped catalogue, and editors at work on it. */
abstract class AuthoringServiceIT extends CatalogServiceIT {

    protected static final String REVISIONS = "/api/catalog/revisions/";

    @BeforeEach
    void withTheShippedCatalogue() {
        assertThat(upload(shipped().toString(), false).status()).isEqualTo(200);
    }

    @AfterEach
    void freeWhatIsOpen() {
        jdbc.sql("update draft set open = false").update();
    }

    protected void save(long revision, String kind, ObjectNode entry) {
        var at = "%s%d/entries/%s/%s"
                .formatted(REVISIONS, revision, kind, entry.get("id").asString());
        assertThat(first().put(at, "{\"definition\":%s}".formatted(entry), "If-None-Match", "*")
                        .status())
                .isEqualTo(200);
    }

    protected void publish(long revision) {
        assertThat(first().post(REVISIONS + revision + "/submit", "").status()).isEqualTo(200);
        var approved = Caller.as("editor-2", port).post(REVISIONS + revision + "/review", Map.of("verdict", "APPROVE"));
        assertThat(approved.text("/status")).isEqualTo("PUBLISHED");
    }

    protected long opened(String title) {
        return first().post("/api/catalog/revisions", Map.of("title", title))
                .json()
                .get("id")
                .asLong();
    }

    protected Caller first() {
        return Caller.as("editor-1", port);
    }
}
