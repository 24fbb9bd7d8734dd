package io.onetrip.catalog.listing.domain;

import java.util.Arrays;
import java.util.Optional;

/** The columns of a list, in the order of the template. */
public enum Column {
    DEPARTMENT("department", "部门", "Department", 500),
    MAIN_ITEM("mainItem", "主项名称", "Main item", 500),
    NAME("name", "事项名称", "Item name", 500),
    ITEM_CODE("itemCode", "事项编码", "Item code", 100),
    TASK_TYPE("taskType", "事项类型", "Item type", 50),
    DEPT_CODE("deptCode", "部门代码", "Department code", 100);

    private final String field;
    private final String zh;
    private final String en;
    private final int longest;

    Column(String field, String zh, String en, int longest) {
        this.field = field;
        this.zh = zh;
        this.en = en;
        this.longest = longest;
    }

    /** Its name in JSON. */
    public String field() {
        return field;
    }

    /** Its head in a workbook, and its name in sentences. */
    public String words(Language language) {
        return language == Language.ZH ? zh : en;
    }

    /** Characters that it may have. */
    int longest() {
        return longest;
    }

    /** By any of its names, whatever the spaces and case. */
    public static Optional<Column> named(String head) {
        var name = Text.stripped(head);
        return Arrays.stream(values())
                .filter(column -> name.equalsIgnoreCase(column.field)
                        || name.equals(column.zh)
                        || name.equalsIgnoreCase(column.en))
                .findFirst();
    }
}
