package io.onetrip.catalog.browsing;

import io.onetrip.catalog.search.CatalogueSearch;
import io.onetrip.planning.Definitions;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springdoc.core.annotations.ParameterObject;
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
    private final ItemRegister register;
    private final CatalogueSearch search;

    ItemController(StoredCatalogue stored, ItemRegister register, CatalogueSearch search) {
        this.stored = stored;
        this.search = search;
        this.register = register;
    }

    /** @param region an item handed down to a lower level, or handled in another place too, is found there */
    @GetMapping
    @Operation(
            summary = "List items, narrowed by department, kind, level, list and place",
            description = "With a query the best come first, whatever the sort.")
    @ApiResponse(responseCode = "200", description = "A page of items")
    @ApiResponse(responseCode = "400", description = "/problems/search-invalid, /problems/invalid-request")
    @ApiResponse(responseCode = "503", description = "/problems/search-not-ready")
    Page<ItemSummary> find(
            @Valid @ParameterObject ItemFilter filter,
            @RequestParam(defaultValue = "ID") ItemRegister.Order sort,
            @RequestParam(defaultValue = "") @Parameter(description = "next of the page before") String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(Page.LARGEST) int limit) {
        if (filter.query() == null || filter.query().isBlank())
            return Page.of(register.list(filter, sort, after, limit + 1), limit, ItemRegister.Row::id, this::summary);
        var found = search.ids(filter.query(), filter.forSearch(), after, limit);
        return new Page<>(
                register.some(found.content()).stream().map(this::summary).toList(), found.next());
    }

    @GetMapping("/{id}")
    @Operation(summary = "Show an item with its definition, as it stands in the catalogue file")
    @ApiResponse(responseCode = "200", description = "The item")
    @ApiResponse(responseCode = "404", description = "/problems/item-not-found")
    ItemView one(@PathVariable String id) {
        var row = stored.one("ITEM", id).orElseThrow(() -> EntryNotFound.item(id));
        var department = String.valueOf(stored.map(row.definition()).get("department"));
        return new ItemView(row.id(), row.version(), row.name(), department, row.definition());
    }

    private ItemSummary summary(ItemRegister.Row row) {
        var definition = stored.map(row.definition());
        var item = definition.containsKey("promisedLimit") ? Definitions.item(definition) : null;
        return new ItemSummary(
                row.id(),
                row.version(),
                row.name(),
                row.department(),
                row.departmentName(),
                row.category(),
                row.level(),
                row.labels(),
                item == null ? null : item.promise(),
                item == null ? null : item.statute());
    }
}
