package io.onetrip.catalog.importing.domain;

import io.onetrip.catalog.Words;

/** The kinds of entries of a catalogue file, in the order in which they may refer to each other. */
public enum Kind {
    DEPARTMENT("departments", "部门"),
    QUESTION("questions", "情形"),
    MATERIAL("materials", "材料"),
    ITEM("items", "事项"),
    BUNDLE("bundles", "一件事");

    private final String list;
    private final String zh;

    Kind(String list, String zh) {
        this.list = list;
        this.zh = zh;
    }

    /** Name of their list in the file. */
    public String list() {
        return list;
    }

    Words words() {
        return Words.of(zh, list);
    }

    public String place(int index) {
        return "/%s/%d".formatted(list, index);
    }
}
