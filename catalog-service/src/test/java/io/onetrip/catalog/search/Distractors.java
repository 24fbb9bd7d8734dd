package io.onetrip.catalog.search;

import java.util.List;
import java.util.stream.IntStream;

/** Items with names like real ones, each only once. */
final class Distractors {

    private static final List<String> ABOUT =
            List.of("水利工程", "农作物种子", "兽药经营", "河道采砂", "林木采伐", "医疗机构", "民办学校", "文物保护", "渔业船舶", "特种设备");
    private static final List<String> OF = List.of("甲类", "乙类", "丙类", "跨省", "省内", "临时", "长期", "首次", "延续", "补发");
    private static final List<String> ACT = List.of("审批", "核准", "备案", "年检", "认定", "补助发放", "资格确认", "监督检查");

    private Distractors() {}

    static List<Listed> items(int count) {
        return IntStream.range(0, count).mapToObj(Distractors::item).toList();
    }

    private static Listed item(int number) {
        var name = ABOUT.get(number % 10) + OF.get(number / 10 % 10) + ACT.get(number / 100 % 8) + "第" + number + "号";
        return new Listed(
                SearchKind.ITEM,
                "X" + number,
                name,
                "D_" + number % 30,
                "农业农村局",
                null,
                null,
                List.of(),
                List.of(),
                List.of("code" + number));
    }
}
