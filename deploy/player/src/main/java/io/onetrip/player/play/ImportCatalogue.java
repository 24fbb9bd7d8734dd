package io.onetrip.player.play;

import io.onetrip.player.catalogue.CatalogueFile;
import io.onetrip.player.http.Account;
import io.onetrip.player.http.Api;
import io.onetrip.player.http.Call;
import tools.jackson.databind.JsonNode;

/** An editor takes the file in; what is in it already stays as it is, so repeating does no harm. */
public final class ImportCatalogue {
    private final Api api;
    private final Account editor;

    public ImportCatalogue(Api api, Account editor) {
        this.api = api;
        this.editor = editor;
    }

    /** What became of the entries: created, updated, unchanged. */
    public JsonNode run(CatalogueFile file) {
        var name = file.path().getFileName().toString().replace('"', '_');
        return api.ask(Call.post("import", "/api/catalog/imports")
                        .as(editor)
                        .file(name, "application/json", file.content()))
                .path("outcome");
    }
}
