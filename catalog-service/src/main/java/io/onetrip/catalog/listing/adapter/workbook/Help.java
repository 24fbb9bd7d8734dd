package io.onetrip.catalog.listing.adapter.workbook;

import io.onetrip.catalog.listing.domain.Column;
import io.onetrip.catalog.listing.domain.Language;
import io.onetrip.catalog.listing.domain.Outcome;
import java.util.List;

/** What the template says of itself. */
record Help(String sheet, String choices, String choose, List<String> head, List<List<String>> lines) {

    private static final String DEPT_CODE = "11511301008778386B";
    private static final String ITEM_CODE = "511Z18280001-511602000000-000-11511301008778386B-1-00";

    static Help in(Language language) {
        return language == Language.ZH ? ZH : EN;
    }

    private static final Help ZH = new Help(
            "填写说明",
            "选项",
            "请从下拉列表选择, 或只填代码或名称",
            List.of("列", "必填", "怎样填写", "例"),
            List.of(
                    List.of(Column.DEPARTMENT.words(Language.ZH), "是", "实施部门的名称; 部门按信用代码识别, 目录里没有的起草为新部门", "区交通运输局"),
                    List.of(Column.MAIN_ITEM.words(Language.ZH), "否", "事项所属的主项; 没有主项时留空或填“未分类”", "道路旅客运输经营许可"),
                    List.of(Column.NAME.words(Language.ZH), "是", "事项(子项)的名称, 最多 500 字", "道路旅客运输经营许可（新增）"),
                    List.of(
                            Column.ITEM_CODE.words(Language.ZH),
                            "是",
                            "本地编码, 原样保留; 再次导入时按它识别同一事项, 一张清单里不能重复。请保持“文本”格式",
                            ITEM_CODE),
                    List.of(Column.TASK_TYPE.words(Language.ZH), "是", "从下拉列表选择, 也可只填代码或名称", "1 行政许可"),
                    List.of(
                            Column.DEPT_CODE.words(Language.ZH),
                            "是",
                            "18 位统一社会信用代码。小写、或事项编码里信用代码的第 9 至 17 位会自动修正并在报告里说明, 其他的请改正",
                            DEPT_CODE),
                    List.of("", "", "不要合并单元格, 不要用公式; 一张清单最多 20000 行; 其他列会被忽略。", "")));

    private static final Help EN = new Help(
            "Help",
            "Choices",
            "Choose from the list, or enter the code or name alone",
            List.of("Column", "Needed", "What to enter", "Example"),
            List.of(
                    List.of(
                            Column.DEPARTMENT.words(Language.EN),
                            "yes",
                            "Name of the department; it is known by its credit code, and drafted as new where the catalogue has none",
                            "区交通运输局"),
                    List.of(
                            Column.MAIN_ITEM.words(Language.EN),
                            "no",
                            "The main item above this one; empty or 未分类 where there is none",
                            "道路旅客运输经营许可"),
                    List.of(
                            Column.NAME.words(Language.EN),
                            "yes",
                            "Name of the item, at most 500 characters",
                            "道路旅客运输经营许可（新增）"),
                    List.of(
                            Column.ITEM_CODE.words(Language.EN),
                            "yes",
                            "The local code, kept as it is. It tells the same item when a list comes again, and stands once in a list. Keep the column as text",
                            ITEM_CODE),
                    List.of(
                            Column.TASK_TYPE.words(Language.EN),
                            "yes",
                            "Choose from the list, or enter the code or name alone",
                            "1 行政许可"),
                    List.of(
                            Column.DEPT_CODE.words(Language.EN),
                            "yes",
                            "Credit code of 18 characters. Small letters, and places 9 to 17 of the credit code inside the item code, are put right and told; correct anything else",
                            DEPT_CODE),
                    List.of(
                            "",
                            "",
                            "No merged cells, no formulas; at most 20000 rows; other columns are ignored.",
                            "")));

    static String outcome(Outcome outcome, Language language) {
        if (language == Language.EN) return outcome.name();
        return switch (outcome) {
            case CREATED -> "新增";
            case UPDATED -> "更新";
            case UNCHANGED -> "不变";
            case REPAIRED -> "已修正";
            case REJECTED -> "有误";
        };
    }
}
