package io.onetrip.catalog.listing.domain;

import static io.onetrip.catalog.listing.domain.Column.DEPARTMENT;
import static io.onetrip.catalog.listing.domain.Column.DEPT_CODE;
import static io.onetrip.catalog.listing.domain.Column.ITEM_CODE;
import static io.onetrip.catalog.listing.domain.Column.MAIN_ITEM;
import static io.onetrip.catalog.listing.domain.Column.NAME;
import static io.onetrip.catalog.listing.domain.Column.TASK_TYPE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowCheckTest {

    private static final String CODE = "511Z18280001-511602000000-000-11511301008778386B-1-00";
    private static final String DEPARTMENT_CODE = "11511301008778386B";

    private final Around around = new Around();
    private final Map<Column, String> row = new EnumMap<>(Map.of(
            DEPARTMENT, "区交通运输局",
            MAIN_ITEM, "未分类",
            NAME, "定制客运备案",
            ITEM_CODE, CODE,
            TASK_TYPE, "10",
            DEPT_CODE, DEPARTMENT_CODE));

    @Test
    void aNewItemIsDraftedWithItsNewDepartment() {
        var verdict = verdict();
        assertThat(verdict.outcome()).isEqualTo(Outcome.CREATED);
        assertThat(verdict.draft())
                .isEqualTo(new ListedItem(
                        "I_511Z18280001_511602000000_000_11511301008778386B_1_00",
                        CODE,
                        "定制客运备案",
                        ItemType.OTHER,
                        null,
                        "D_" + DEPARTMENT_CODE));
        assertThat(verdict.newDepartment()).isEqualTo(ListedDepartment.drafted("区交通运输局", DEPARTMENT_CODE));
        assertThat(codes(verdict)).containsExactly(FindingCode.DEPARTMENT_NEW);
    }

    @Test
    void aDepartmentIsKnownByItsCreditCodeWhateverItsName() {
        around.departments.put(DEPARTMENT_CODE, new ListedDepartment("D_ROADS", "交通运输局", DEPARTMENT_CODE));
        var verdict = verdict();
        assertThat(verdict.draft().department()).isEqualTo("D_ROADS");
        assertThat(verdict.newDepartment()).isNull();
        assertThat(codes(verdict)).containsExactly(FindingCode.DEPARTMENT_NAMED_OTHERWISE);
    }

    @Test
    void aDepartmentOfTheSameNameAndAnotherCodeIsAnother() {
        around.departments.put("other", new ListedDepartment("D_OTHER", "区交通运输局", "12511301452260997J"));
        var verdict = verdict();
        assertThat(verdict.newDepartment().id()).isEqualTo("D_" + DEPARTMENT_CODE);
        assertThat(codes(verdict)).containsExactly(FindingCode.DEPARTMENT_NEW, FindingCode.NAME_HAS_OTHER_CODE);
    }

    @Test
    void anInvalidCodeIsNotReplacedByTheOneOfADepartmentOfThatName() {
        around.departments.put("other", new ListedDepartment("D_ROADS", "区交通运输局", DEPARTMENT_CODE));
        row.put(DEPT_CODE, "2222222222222");
        var verdict = verdict();
        assertThat(verdict.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(verdict.draft().department()).isNull();
        assertThat(codes(verdict)).containsExactly(FindingCode.DEPT_CODE_INVALID, FindingCode.NAME_SUGGESTS);
    }

    @Test
    void whatStandsAlreadyIsUnchangedEvenIfTheRowWasRepaired() {
        around.departments.put(DEPARTMENT_CODE, new ListedDepartment("D_ROADS", "区交通运输局", DEPARTMENT_CODE));
        row.put(DEPT_CODE, DEPARTMENT_CODE.toLowerCase());
        var repaired = verdict();
        assertThat(repaired.outcome()).isEqualTo(Outcome.REPAIRED);
        around.items.put(CODE, new KnownItem(repaired.draft(), null, true, false));
        assertThat(verdict().outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(verdict().draft()).isNull();
        assertThat(codes(verdict())).containsExactly(FindingCode.UPPER_CASE);
        row.put(NAME, "定制客运备案（新增）");
        row.put(DEPT_CODE, DEPARTMENT_CODE);
        assertThat(verdict().outcome()).isEqualTo(Outcome.UPDATED);
    }

    @Test
    void whatAnotherRevisionChangesIsLeftToIt() {
        around.items.put(CODE, new KnownItem(new ListedItem("I_X", CODE, "Other", null, null, null), 7L, false, false));
        var verdict = verdict();
        assertThat(verdict.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(verdict.draft()).isNull();
        assertThat(Verdict.main(verdict.findings()).orElseThrow().in(Language.ZH))
                .contains("修订单 7");
    }

    @Test
    void aRejectedRowLeavesAKnownItemAsItIs() {
        around.items.put(
                CODE, new KnownItem(new ListedItem("I_X", CODE, "Other", null, null, null), null, true, false));
        row.put(TASK_TYPE, "99");
        assertThat(verdict().outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(verdict().draft()).isNull();
    }

    @Test
    void aWithdrawnItemComesBack() {
        around.departments.put(DEPARTMENT_CODE, new ListedDepartment("D_ROADS", "区交通运输局", DEPARTMENT_CODE));
        around.items.put(CODE, new KnownItem(verdict().draft(), null, true, true));
        assertThat(verdict().outcome()).isEqualTo(Outcome.CREATED);
    }

    @Test
    void aCodeStandsOnceInAList() {
        var first = ListRow.read(1, Map.copyOf(row), List.of());
        around.first = first;
        var again = RowCheck.check(ListRow.read(2, row, List.of()), around);
        assertThat(again.outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(codes(again)).contains(FindingCode.SAME_AS_ROW);
        row.put(NAME, "Another");
        var other = RowCheck.check(ListRow.read(3, row, List.of()), around);
        assertThat(other.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(other.draft()).isNull();
        assertThat(codes(other)).containsExactly(FindingCode.CODE_TAKEN);
        around.contradiction = 3;
        assertThat(codes(RowCheck.check(first, around))).contains(FindingCode.CODE_AGAIN);
    }

    @Test
    void aCodeInOtherLettersIsTheSameCodeAndStaysAsItFirstCame() {
        row.put(ITEM_CODE, "ab12");
        var created = verdict();
        assertThat(created.draft().code()).isEqualTo("ab12");
        assertThat(created.draft().id()).isEqualTo("I_AB12");
        around.departments.put(DEPARTMENT_CODE, ListedDepartment.drafted("区交通运输局", DEPARTMENT_CODE));
        around.items.put("AB12", new KnownItem(created.draft(), null, true, false));
        row.put(ITEM_CODE, "ＡＢ１２");
        assertThat(verdict().outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(verdict().findings())
                .containsExactly(Finding.of(ITEM_CODE, FindingCode.CODE_WRITTEN_OTHERWISE, "ab12"));
        row.put(NAME, "Another");
        assertThat(verdict().outcome()).isEqualTo(Outcome.UPDATED);
        assertThat(verdict().draft().code()).isEqualTo("ab12");
    }

    @Test
    void rowsWhoseCodesDifferInLettersAloneAreTheSame() {
        row.put(ITEM_CODE, "AB12");
        around.first = ListRow.read(1, Map.copyOf(row), List.of());
        row.put(ITEM_CODE, "ａｂ12");
        var again = RowCheck.check(ListRow.read(2, row, List.of()), around);
        assertThat(again.outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(codes(again)).contains(FindingCode.SAME_AS_ROW, FindingCode.CODE_WRITTEN_OTHERWISE);
    }

    @ParameterizedTest
    @CsvSource({
        "1, LICENCE, ",
        "01, LICENCE, ",
        "行政许可, LICENCE, ",
        "'20 公共服务', SERVICE, ",
        "9, RULING, ",
        "8, REWARD, ",
        "7, CONFIRMATION, ",
        "5, PAYMENT, ",
        "2, , TYPE_NOT_APPLIED_FOR",
        "04, , TYPE_NOT_APPLIED_FOR",
        "11, , TYPE_UNKNOWN",
        "许可, , TYPE_UNKNOWN",
        "'', , MISSING"
    })
    void typesAreThoseThatPeopleApplyFor(String given, ItemType type, FindingCode fault) {
        row.put(TASK_TYPE, given);
        var verdict = verdict();
        assertThat(verdict.draft().type()).isEqualTo(type);
        assertThat(verdict.findings().stream()
                        .filter(finding -> finding.is(Severity.FAULT))
                        .map(Finding::code))
                .isEqualTo(fault == null ? List.of() : List.of(fault));
    }

    @ParameterizedTest
    @CsvSource({"NAME, MISSING", "ITEM_CODE, MISSING", "DEPARTMENT, MISSING", "DEPT_CODE, MISSING"})
    void whatIsNeededIsAskedFor(Column column, FindingCode fault) {
        row.remove(column);
        var verdict = verdict();
        assertThat(verdict.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(verdict.findings()).contains(Finding.of(column, fault));
        if (column == NAME || column == ITEM_CODE) assertThat(verdict.draft()).isNull();
    }

    @Test
    void blanksAreRemovedAndTold() {
        row.put(NAME, "\u3000定制客运\n备案 ");
        row.put(ITEM_CODE, CODE + "\u00a0");
        var verdict = verdict();
        assertThat(verdict.outcome()).isEqualTo(Outcome.CREATED);
        assertThat(verdict.draft().name()).isEqualTo("定制客运 备案");
        assertThat(verdict.draft().code()).isEqualTo(CODE);
        assertThat(verdict.findings())
                .contains(
                        Finding.of(NAME, FindingCode.SPACES_REMOVED),
                        Finding.of(ITEM_CODE, FindingCode.SPACES_REMOVED));
    }

    @Test
    void whatCannotBeStoredIsTold() {
        row.put(NAME, "定制\u0000客运");
        assertThat(codes(verdict())).contains(FindingCode.BAD_CHARACTER);
        row.put(NAME, "长".repeat(501));
        assertThat(Verdict.main(verdict().findings()).orElseThrow().in(Language.EN))
                .contains("501")
                .contains("500");
        assertThat(verdict().draft()).isNull();
    }

    @Test
    void idsAreStableAndNeverTheSameForTwoCodes() {
        assertThat(ListedItem.id("A-1")).isEqualTo("I_A_1").isNotEqualTo(ListedItem.id("A_1"));
        assertThat(ListedItem.id("事项 1")).matches("I_L[0-9a-f]{32}").isEqualTo(ListedItem.id("事项 1"));
        assertThat(ListedItem.id("X".repeat(100)).length()).isLessThanOrEqualTo(64);
    }

    private Verdict verdict() {
        return RowCheck.check(ListRow.read(1, row, List.of()), around);
    }

    private static List<FindingCode> codes(Verdict verdict) {
        return verdict.findings().stream().map(Finding::code).toList();
    }

    private static final class Around implements Surroundings {
        private final Map<String, KnownItem> items = new HashMap<>();
        private final Map<String, ListedDepartment> departments = new HashMap<>();
        private ListRow first;
        private Integer contradiction;

        @Override
        public Optional<KnownItem> item(String code) {
            return Optional.ofNullable(items.get(code));
        }

        @Override
        public Optional<ListedDepartment> departmentOfCode(String creditCode) {
            return Optional.ofNullable(departments.get(creditCode));
        }

        @Override
        public Optional<ListedDepartment> departmentNamed(String name) {
            return departments.values().stream()
                    .filter(each -> each.name().equals(name))
                    .findFirst();
        }

        @Override
        public Optional<ListRow> first(String code) {
            return Optional.ofNullable(first);
        }

        @Override
        public Optional<Integer> contradiction(ListRow row) {
            return Optional.ofNullable(contradiction);
        }
    }
}
