package io.onetrip.catalog.search;

import static io.onetrip.catalog.importing.adapter.json.Catalogues.shipped;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.onetrip.catalog.CatalogServiceIT;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SearchIT extends CatalogServiceIT {

    @Test
    void findsWhatWasPublished() {
        assertThat(upload(shipped().toString(), false).status()).isEqualTo(200);
        await().until(() -> first("kbbg"), "B_HOTEL"::equals);
        assertThat(first("开酒店")).isEqualTo("B_HOTEL");
        assertThat(get("/api/catalog/search?q=kbbg").text("/content/0/matched")).isEqualTo("INITIALS");
        assertThat(get("/api/catalog/search?kind=ITEM&q=" + typed("旅馆")).text("/content/0/id"))
                .isEqualTo("I_HOTEL_PERMIT");
        assertThat(get("/api/catalog/search?q=").text("/type")).isEqualTo("/problems/search-invalid");
        assertThat(get("/api/catalog/search?q=" + "a".repeat(65)).text("/type")).isEqualTo("/problems/search-invalid");
        assertThat(get("/api/catalog/search?q=a&region=51").status()).isEqualTo(400);
    }

    private String first(String q) {
        var found = get("/api/catalog/search?q=" + typed(q)).json().at("/content/0/id");
        return found.isMissingNode() ? "" : found.asString();
    }

    private static String typed(String q) {
        return URLEncoder.encode(q, StandardCharsets.UTF_8);
    }
}
