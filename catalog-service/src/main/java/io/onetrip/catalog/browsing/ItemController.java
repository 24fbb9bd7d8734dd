package io.onetrip.catalog.browsing;

import io.onetrip.planning.Definitions;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Items (事项) as they hold now. */
@RestController
@Tag(name = "Items", description = "Without login")
@RequestMapping("/api/catalog/items")
class ItemController {

    private final StoredCatalogue stored;

    ItemController(StoredCatalogue stored) {
        this.stored = stored;
    }

    @GetMapping
    @Operation(summary = "Find items by part of name or id")
    Page<ItemSummary> find(
            @RequestParam(defaultValue = "") String query,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(Page.LARGEST) int limit) {
        return Page.of(stored.find("ITEM", query, after, limit), limit, StoredCatalogue.Row::id, this::summary);
    }

    @GetMapping("/{id}")
    @Operation(summary = "Show an item with its definition, as it stands in the catalogue file")
    @ApiResponse(responseCode = "200", description = "The item")
    @ApiResponse(responseCode = "404", description = "/problems/item-not-found")
    ItemView one(@PathVariable String id) {
        var row = stored.one("ITEM", id).orElseThrow(() -> EntryNotFound.item(id));
        var item = Definitions.item(stored.map(row.definition()));
        return new ItemView(item.id(), row.version(), item.name(), item.department(), row.definition());
    }

    private ItemSummary summary(StoredCatalogue.Row row) {
        var item = Definitions.item(stored.map(row.definition()));
        return new ItemSummary(
                item.id(), row.version(), item.name(), item.department(), item.promise(), item.statute());
    }
}
