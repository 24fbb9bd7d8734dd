package io.onetrip.catalog.importing.adapter.json;

import io.onetrip.catalog.importing.domain.CodedItem;
import io.onetrip.catalog.importing.domain.ItemCodes;
import io.onetrip.planning.Definitions;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads an item together with the codes that planning does not need. */
final class CodedItemReader {

    private CodedItemReader() {}

    static CodedItem read(Map<String, ?> definition) {
        var codes = (Map<?, ?>) definition.get("codes");
        var type = (Map<?, ?>) definition.get("itemType");
        return new CodedItem(
                Definitions.item(definition),
                new ItemCodes(
                        String.valueOf(codes.get("catalogCode")),
                        String.valueOf(codes.get("taskCode")),
                        text(codes.get("handleItemCode")),
                        type == null ? null : text(type.get("code"))));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
