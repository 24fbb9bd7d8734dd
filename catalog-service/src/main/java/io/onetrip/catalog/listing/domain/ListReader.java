package io.onetrip.catalog.listing.domain;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Reads the rows of a list of one format. */
public interface ListReader {
    /** The most rows that one list may have. */
    int MOST_ROWS = 20_000;

    ListFormat format();

    /** @param head the first bytes of the file */
    boolean reads(byte[] head);

    /**
     * @return heads of columns that mean nothing to us
     * @throws ListRefused when it is no list
     */
    List<String> read(Path file, Consumer<ListRow> rows);
}
