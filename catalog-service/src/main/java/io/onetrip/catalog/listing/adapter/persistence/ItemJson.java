package io.onetrip.catalog.listing.adapter.persistence;

import io.onetrip.catalog.listing.domain.ItemType;
import io.onetrip.catalog.listing.domain.ListedItem;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads out of an item's definition what lists say of it. */
final class ItemJson {

    private static final JsonMapper JSON = new JsonMapper();

    private ItemJson() {}

    /** @param key under which it was asked for */
    static ListedItem item(String id, String key, String definition) {
        var item = JSON.readTree(definition);
        return new ListedItem(
                id,
                code(item.path("codes"), key),
                item.path("name").asString(""),
                ItemType.of(item.at("/itemType/code").asString("")).orElse(null),
                text(item.path("mainItem")),
                text(item.path("department")));
    }

    /** As it is written in the catalogue. */
    private static String code(JsonNode codes, String key) {
        return Stream.of("localCode", "handleItemCode", "taskCode")
                .map(field -> codes.path(field).asString(""))
                .filter(code -> ListedItem.key(code).equals(key))
                .findFirst()
                .orElse(key);
    }

    private static @Nullable String text(JsonNode value) {
        return value.isString() && !value.asString().isEmpty() ? value.asString() : null;
    }
}
