package io.onetrip.catalog.importing.domain;

/** The kinds of entries of a catalogue file, in the order in which they may refer to each other. */
public enum Kind {
    DEPARTMENT("departments"),
    QUESTION("questions"),
    MATERIAL("materials"),
    ITEM("items"),
    BUNDLE("bundles");

    private final String list;

    Kind(String list) {
        this.list = list;
    }

    /** Name of their list in the file. */
    public String list() {
        return list;
    }

    public String place(int index) {
        return "/%s/%d".formatted(list, index);
    }
}
