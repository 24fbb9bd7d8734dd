package io.onetrip.catalog.listing.adapter.workbook;

import io.onetrip.catalog.listing.domain.Language;
import java.util.Arrays;

/** What a report says beside a row; ignored when the report comes back mended. */
enum ReportColumns {
    ROW("原行号", "Row"),
    OUTCOME("结果", "Outcome"),
    FIELD("问题列", "Field"),
    REASON("原因", "Reason");

    private final String zh;
    private final String en;

    ReportColumns(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    String words(Language language) {
        return language == Language.ZH ? zh : en;
    }

    static boolean isOne(String head) {
        return Arrays.stream(values())
                .anyMatch(
                        column -> head.strip().equals(column.zh) || head.strip().equals(column.en));
    }
}
