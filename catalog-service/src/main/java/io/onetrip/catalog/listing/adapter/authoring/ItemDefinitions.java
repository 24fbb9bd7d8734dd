package io.onetrip.catalog.listing.adapter.authoring;

import io.onetrip.catalog.listing.domain.ListedDepartment;
import io.onetrip.catalog.listing.domain.ListedItem;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Definitions as the catalogue keeps them, out of what a list says. */
final class ItemDefinitions {

    private static final JsonMapper JSON = new JsonMapper();

    private ItemDefinitions() {}

    /**
     * What a list does not say of an item stays as it stands.
     *
     * @param stands its definition so far
     */
    static String item(ListedItem item, @Nullable String stands) {
        var definition = stands == null ? JSON.createObjectNode() : (ObjectNode) JSON.readTree(stands);
        definition.put("id", item.id());
        definition.put("name", item.name());
        set(definition, "department", item.department());
        set(definition, "mainItem", item.mainItem());
        if (item.type() == null) definition.remove("itemType");
        else if (!definition
                .at("/itemType/code")
                .asString("")
                .equals(item.type().code())) {
            definition
                    .putObject("itemType")
                    .put("code", item.type().code())
                    .put("name", item.type().words());
            definition.put("category7plus1", item.type().words());
        }
        if (stands == null) definition.putObject("codes").put("localCode", item.code());
        return definition.toString();
    }

    private static void set(ObjectNode definition, String field, @Nullable String value) {
        Optional.ofNullable(value).ifPresentOrElse(text -> definition.put(field, text), () -> definition.remove(field));
    }

    static String department(ListedDepartment department) {
        var definition = JSON.createObjectNode();
        definition.put("id", department.id());
        definition.put("name", department.name());
        definition.putObject("uscc").put("value", department.creditCode());
        return definition.toString();
    }
}
