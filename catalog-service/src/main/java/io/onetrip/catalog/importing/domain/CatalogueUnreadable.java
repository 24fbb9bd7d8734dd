package io.onetrip.catalog.importing.domain;

/** The file is not JSON. */
public final class CatalogueUnreadable extends RuntimeException {

    private final int line;
    private final int column;

    public CatalogueUnreadable(String message, int line, int column) {
        super(message);
        this.line = line;
        this.column = column;
    }

    public int line() {
        return line;
    }

    public int column() {
        return column;
    }
}
