package io.onetrip.catalog.importing.domain;

import io.onetrip.catalog.Words;
import io.onetrip.catalog.importing.domain.Fault.Code;
import java.util.List;

/** The kind of an item is one of the 7+1, and what stops the clock of a licence is what the law lists. */
final class ProcedureRules implements CatalogueRule {

    /** 国发〔2022〕5号: seven of power, and public service. */
    private static final List<String> CATEGORIES =
            List.of("行政许可", "行政确认", "行政裁决", "行政给付", "行政奖励", "行政备案", "其他行政权力", "公共服务");

    private static final String LICENCE = "行政许可";

    /** 行政许可法 45, a closed list. */
    private static final List<String> SUSPENDING = List.of("听证", "招标", "拍卖", "检验", "检测", "检疫", "鉴定", "专家评审");

    @Override
    public void check(CatalogueFile file, Faults faults) {
        for (int index = 0; index < file.items().size(); index++)
            item(file.items().get(index).value().facts(), Kind.ITEM.place(index), faults);
    }

    private static void item(ItemFacts facts, String place, Faults faults) {
        var category = facts.category();
        if (category != null && !CATEGORIES.contains(category))
            faults.add(
                    place + "/category7plus1",
                    Code.UNKNOWN_CATEGORY,
                    Words.of("“%s”不属于“7+1”事项类型; 请从中选择: %s。", "%s is none of the 7+1; choose %s.")
                            .with(category, String.join(", ", CATEGORIES)));
        if (!LICENCE.equals(category)) return;
        for (int index = 0; index < facts.specialProcedures().size(); index++) {
            var procedure = facts.specialProcedures().get(index);
            if (procedure.suspendsClock() && SUSPENDING.stream().noneMatch(procedure.name()::contains))
                faults.add(
                        "%s/specialProcedures/%d/suspendsClock".formatted(place, index),
                        Code.SUSPENSION_WITHOUT_LAW,
                        Words.of(
                                        "“%s”不能停止行政许可的计时: 行政许可法第四十五条只列举了%s。请去掉停止计时。",
                                        "%s does not stop the clock of a licence: 行政许可法 45 lists %s only. Let the clock run.")
                                .with(procedure.name(), String.join("、", SUSPENDING)));
        }
    }
}
