package io.onetrip.catalog.browsing;

import io.onetrip.planning.Definitions;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/catalog/items")
class ItemController {

    private final StoredCatalogue stored;

    ItemController(StoredCatalogue stored) {
        this.stored = stored;
    }

    @GetMapping
    Page<ItemSummary> find(
            @RequestParam(defaultValue = "") String query,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(Page.LARGEST) int limit) {
        return Page.of(stored.find("ITEM", query, after, limit), limit, StoredCatalogue.Row::id, this::summary);
    }

    @GetMapping("/{id}")
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
