package io.onetrip.catalog.importing.domain;

import io.onetrip.catalog.Words;
import io.onetrip.catalog.importing.domain.Fault.Code;

/** The region of an item is of the level that exercises it, and so says its implementation code. */
final class RegionRules implements CatalogueRule {

    private static final int LEVEL_IN_TASK_CODE = 18;
    private static final int TASK_LENGTH = 31;

    @Override
    public void check(CatalogueFile file, Faults faults) {
        for (int index = 0; index < file.items().size(); index++) {
            var item = file.items().get(index).value();
            var level = item.facts().level();
            if (level != null) item(item, level, Kind.ITEM.place(index), faults);
        }
    }

    private static void item(CatalogueItem item, Level level, String place, Faults faults) {
        var region = item.facts().region();
        if (region != null && !level.holds(region))
            faults.add(
                    place + "/region",
                    Code.REGION_OF_OTHER_LEVEL,
                    Words.of(
                                    "行使层级是%s, 而 %s 是它以下的区划; 请改正其中一个。",
                                    "The level is %s, but %s is a division below it; correct one of them.")
                            .with(level.words(), region));
        var taskCode = item.codes().taskCode();
        if (taskCode != null
                && taskCode.length() == TASK_LENGTH
                && taskCode.charAt(LEVEL_IN_TASK_CODE) != level.digit())
            faults.add(
                    place + "/level",
                    Code.CODE_INVALID,
                    Words.of(
                                    "行使层级是%s, 而实施编码第 19 位是 %c, 不是 %c; 请改正其中一个。",
                                    "The level is %s, but character 19 of the task code is %c, not %c; correct one of them.")
                            .with(level.words(), taskCode.charAt(LEVEL_IN_TASK_CODE), level.digit()));
    }
}
