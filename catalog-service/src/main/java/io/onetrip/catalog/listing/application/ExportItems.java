package io.onetrip.catalog.listing.application;

import io.onetrip.catalog.listing.domain.ExportedItems;
import io.onetrip.catalog.listing.domain.ExportedItems.Choice;
import io.onetrip.catalog.listing.domain.ListFormat;
import io.onetrip.catalog.listing.domain.ListWriter;
import java.io.OutputStream;
import java.util.List;
import org.springframework.stereotype.Service;

/** Writes the items of the catalogue as a list, one after the other. */
@Service
public class ExportItems {

    private final ExportedItems items;
    private final List<ListWriter> writers;

    ExportItems(ExportedItems items, List<ListWriter> writers) {
        this.items = items;
        this.writers = writers;
    }

    public void run(ListFormat format, Choice choice, OutputStream target) {
        writers.stream()
                .filter(writer -> writer.format() == format)
                .findFirst()
                .orElseThrow()
                .write(target, row -> items.each(choice, row));
    }
}
