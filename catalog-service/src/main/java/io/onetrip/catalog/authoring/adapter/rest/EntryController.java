package io.onetrip.catalog.authoring.adapter.rest;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.onetrip.catalog.authoring.domain.EntryKey;
import io.onetrip.catalog.authoring.domain.HoldingEntries;
import io.onetrip.catalog.authoring.domain.HoldingEntries.Held;
import io.onetrip.catalog.authoring.domain.RevisionRefused;
import io.onetrip.catalog.authoring.domain.RevisionRefused.Reason;
import io.onetrip.catalog.importing.domain.Kind;
import io.onetrip.chassis.security.RequiresRole;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whatever kind of entry, as it holds and as it was. */
@RestController
@Tag(name = "Entries", description = "For editors")
@RequiresRole("catalog-editor")
@RequestMapping("/api/catalog/entries/{kind}/{id}")
class EntryController {

    private final HoldingEntries entries;

    EntryController(HoldingEntries entries) {
        this.entries = entries;
    }

    record EntryView(int version, String name, @JsonRawValue String definition) {
        static EntryView of(Held held) {
            return new EntryView(held.version(), held.name(), held.definition());
        }
    }

    @GetMapping
    @Operation(summary = "Show an entry as it holds")
    @ApiResponse(responseCode = "200", description = "The entry")
    @ApiResponse(responseCode = "404", description = "/problems/entry-not-found")
    EntryView holding(@PathVariable Kind kind, @PathVariable String id) {
        var key = new EntryKey(kind, id);
        return EntryView.of(entries.find(key).orElseThrow(() -> none(key)));
    }

    @GetMapping("/versions/{version}")
    @Operation(summary = "Show one version of it")
    @ApiResponse(responseCode = "200", description = "The version")
    @ApiResponse(responseCode = "404", description = "/problems/entry-not-found")
    EntryView version(@PathVariable Kind kind, @PathVariable String id, @PathVariable int version) {
        var key = new EntryKey(kind, id);
        return EntryView.of(entries.version(key, version).orElseThrow(() -> none(key)));
    }

    private static RevisionRefused none(EntryKey key) {
        return new RevisionRefused(
                Reason.ENTRY_NOT_FOUND, "%s is not published. Look it up in the list.".formatted(key));
    }
}
