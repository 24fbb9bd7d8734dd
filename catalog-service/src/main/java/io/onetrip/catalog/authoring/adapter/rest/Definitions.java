package io.onetrip.catalog.authoring.adapter.rest;

import io.onetrip.catalog.authoring.application.SaveDrafts.NewDraft;
import io.onetrip.catalog.authoring.domain.EntryKey;
import tools.jackson.databind.node.ObjectNode;

/** Definitions as they come over the wire: the id of the address is theirs. */
final class Definitions {

    private Definitions() {}

    static NewDraft draft(EntryKey key, ObjectNode definition) {
        var whole = definition.objectNode().put("id", key.id());
        definition.properties().stream()
                .filter(field -> !field.getKey().equals("id"))
                .forEach(field -> whole.set(field.getKey(), field.getValue()));
        var name = whole.path("name").asString(whole.path("text").asString(""));
        return new NewDraft(key, name.isBlank() ? key.id() : name, whole.toString());
    }
}
