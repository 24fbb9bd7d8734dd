package io.onetrip.catalog.importing.domain;

import static java.util.stream.Collectors.toMap;

import io.onetrip.catalog.Words;
import io.onetrip.catalog.importing.domain.Fault.Code;
import io.onetrip.planning.Material;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** Whoever reads knows what to bring and what counts: no catch-all, nothing vague, no paper hidden in a condition. */
final class WordingRules implements CatalogueRule {

    /** Where a phrase ends, as it is typed in Chinese (full width, U+FF0C and U+FF1B) or in ASCII. */
    private static final String PAUSES = ",\\uFF0C。;\\uFF1B";

    private static final String BRACKETS_OPEN = "(\\uFF08";
    private static final String BRACKETS_CLOSE = ")\\uFF09";

    /** Papers that nobody could name: 其他材料, 相关资料, 等材料, 规定的其他 ... */
    private static final Pattern CATCH_ALL = Pattern.compile(
            "其[他它](?:[^" + PAUSES + "、" + BRACKETS_OPEN + BRACKETS_CLOSE + "]{0,8})(?:材料|资料|文件|证件|证明|手续|条件|情形|要求)"
                    + "|(?:相关|有关)(?:的)?(?:证明|申请|佐证)?(?:材料|资料|文件|证件|手续)"
                    + "|等(?:相关|有关|证明|申请)*(?:材料|资料|文件|证件|手续)"
                    + "|(?:要求|需要|规定|认为(?:有)?(?:必要|需要))(?:提供|提交)?的其[他它]");

    private static final List<String> VAGUE = List.of(
            "原则上", "视情况", "视情", "酌情", "适当", "必要时", "有关部门", "相关部门", "有关规定", "相关规定", "若干", "大约", "左右", "等等", "特殊情况", "尽快",
            "一般情况下", "按要求", "一定条件", "可能需要");

    private static final Pattern HANDS_IN = Pattern.compile("(?:提交|提供|携带|出具|(?<![支主维坚保])持(?!续|股)有?|递交|交验)[^" + PAUSES
            + "]{0,20}(?:(?<!保)证|(?<!代)表|书|(?<![条软硬事])件|材料|资料|证明|照片|合同)");

    private static final Pattern IN_BRACKETS =
            Pattern.compile("[" + BRACKETS_OPEN + "][^" + BRACKETS_CLOSE + "]*[" + BRACKETS_CLOSE + "]");

    /** A name shorter than this says too little to be looked for in a sentence. */
    private static final int SHORTEST_NAME = 4;

    @Override
    public void check(CatalogueFile file, Faults faults) {
        for (var kind : Kind.values()) {
            var entries = file.entries(kind);
            for (int index = 0; index < entries.size(); index++)
                for (var passage : entries.get(index).passages())
                    passage(kind, passage, kind.place(index) + passage.place(), faults);
        }
        conditions(file, faults);
    }

    private static void passage(Kind kind, Passage passage, String place, Faults faults) {
        var text = passage.text();
        var catchAll = CATCH_ALL.matcher(text);
        if (catchAll.find() && (kind == Kind.MATERIAL || passage.field().equals("acceptCondition")))
            faults.add(
                    place,
                    Code.CATCH_ALL,
                    Words.of(
                                    "“%s”是兜底表述, 没有说清是什么; 请逐一写明或去掉。",
                                    "“%s” leaves open what is meant; name each one, or leave it out.")
                            .with(catchAll.group()));
        for (var word : VAGUE)
            if (text.contains(word)) {
                faults.add(
                        place,
                        Code.VAGUE_WORDING,
                        Words.of("“%s”表述含糊; 请写明确切的要求。", "“%s” can be read in two ways; say what holds.")
                                .with(word));
                return;
            }
    }

    private static void conditions(CatalogueFile file, Faults faults) {
        Map<String, String> names = file.materials().stream()
                .map(Entry::value)
                .collect(toMap(Material::id, material -> core(material.name()), (first, second) -> first));
        for (int index = 0; index < file.items().size(); index++) {
            var item = file.items().get(index).value();
            var own = item.described() == null
                    ? List.<String>of()
                    : item.described().materials().stream()
                            .map(row -> names.get(row.material()))
                            .filter(Objects::nonNull)
                            .filter(name -> name.length() >= SHORTEST_NAME)
                            .toList();
            var conditions = item.facts().acceptanceConditions();
            for (int condition = 0; condition < conditions.size(); condition++)
                condition(
                        conditions.get(condition),
                        own,
                        "%s/guide/acceptCondition/%d".formatted(Kind.ITEM.place(index), condition),
                        faults);
        }
    }

    private static void condition(String text, List<String> materials, String place, Faults faults) {
        var named = materials.stream().filter(text::contains).findFirst();
        var handsIn = HANDS_IN.matcher(text);
        if (named.isPresent() || handsIn.find())
            faults.add(
                    place,
                    Code.CONDITION_NAMES_MATERIAL,
                    Words.of(
                                    "受理条件说的是谁可以申请; “%s”是要交的东西, 应写在材料里。",
                                    "A condition says who may apply; “%s” is something to hand in and belongs to the materials.")
                            .with(named.orElseGet(handsIn::group)));
    }

    /** Without what stands in brackets. */
    private static String core(String name) {
        return IN_BRACKETS.matcher(name).replaceAll("").strip();
    }
}
