package io.onetrip.catalog.listing.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Judges one row. What is repaired or assumed is told; what cannot be known for certain is a fault. */
public final class RowCheck {

    private final ListRow row;
    private final Surroundings around;
    private final List<Finding> findings;
    private @Nullable ListedDepartment newDepartment;

    private RowCheck(ListRow row, Surroundings around) {
        this.row = row;
        this.around = around;
        this.findings = new ArrayList<>(row.findings());
    }

    public static Verdict check(ListRow row, Surroundings around) {
        return new RowCheck(row, around).verdict();
    }

    private Verdict verdict() {
        var first = around.first(row.key()).filter(other -> other.number() < row.number());
        if (first.isPresent() && !first.get().saysTheSameAs(row)) return contradicting(first.get());
        around.contradiction(row).ifPresent(number -> note(Column.ITEM_CODE, FindingCode.CODE_AGAIN, number));
        for (var column : Column.values())
            if (!row.given().getOrDefault(column, "").equals(row.text(column)) && column != Column.DEPT_CODE)
                note(column, FindingCode.SPACES_REMOVED);
        require(Column.ITEM_CODE);
        require(Column.NAME);
        var known = Optional.of(row.key()).filter(key -> !key.isEmpty()).flatMap(around::item);
        var item = new ListedItem(
                known.map(each -> each.item().id()).orElseGet(() -> ListedItem.id(row.key())),
                known.map(each -> each.item().code()).orElseGet(() -> row.text(Column.ITEM_CODE)),
                row.text(Column.NAME),
                type(known),
                mainItem(),
                department());
        known.ifPresent(each -> writtenOtherwise(each.item().code()));
        first.ifPresent(same -> {
            if (known.isEmpty()) writtenOtherwise(same.text(Column.ITEM_CODE));
            note(Column.ITEM_CODE, FindingCode.SAME_AS_ROW, same.number());
        });
        if (has(Severity.FAULT)) return first.isPresent() ? told(Outcome.REJECTED) : rejected(item, known);
        return first.isPresent() ? told(Outcome.UNCHANGED) : accepted(item, known);
    }

    private void writtenOtherwise(String code) {
        if (!code.equals(row.text(Column.ITEM_CODE)) && ListedItem.key(code).equals(row.key()))
            note(Column.ITEM_CODE, FindingCode.CODE_WRITTEN_OTHERWISE, code);
    }

    private Verdict contradicting(ListRow first) {
        note(Column.ITEM_CODE, FindingCode.CODE_TAKEN, first.number(), first.text(Column.NAME));
        return told(Outcome.REJECTED);
    }

    private Verdict accepted(ListedItem item, Optional<KnownItem> known) {
        if (known.filter(each -> each.saysAlready(item)).isPresent()) return told(Outcome.UNCHANGED);
        if (known.filter(each -> !each.writable()).isPresent()) {
            note(
                    Column.ITEM_CODE,
                    FindingCode.IN_OTHER_REVISION,
                    String.valueOf(known.get().revision()));
            return told(Outcome.REJECTED);
        }
        var stands = known.filter(each -> !each.withdrawn()).isPresent();
        var outcome = has(Severity.REPAIR) ? Outcome.REPAIRED : stands ? Outcome.UPDATED : Outcome.CREATED;
        return new Verdict(outcome, findings, item, newDepartment);
    }

    /** An item that stands already is left as it is; a new one is kept, without what is not certain. */
    private Verdict rejected(ListedItem item, Optional<KnownItem> known) {
        var nameable = !row.faulty(Column.NAME)
                && !row.faulty(Column.ITEM_CODE)
                && !item.name().isEmpty()
                && !item.code().isEmpty();
        return new Verdict(Outcome.REJECTED, findings, known.isEmpty() && nameable ? certain(item) : null, null);
    }

    /** A department that is not drafted with the item cannot be named by it. */
    private ListedItem certain(ListedItem item) {
        if (newDepartment == null) return item;
        return new ListedItem(item.id(), item.code(), item.name(), item.type(), item.mainItem(), null);
    }

    private Verdict told(Outcome outcome) {
        return new Verdict(outcome, findings, null, null);
    }

    private @Nullable ItemType type(Optional<KnownItem> known) {
        if (row.faulty(Column.TASK_TYPE)) return null;
        var text = row.text(Column.TASK_TYPE);
        if (text.isEmpty() && known.filter(each -> each.item().type() == null).isPresent()) return null;
        if (!require(Column.TASK_TYPE)) return null;
        var type = ItemType.of(text);
        if (type.isEmpty()) note(Column.TASK_TYPE, FindingCode.TYPE_UNKNOWN, text);
        type.filter(each -> !each.appliedFor())
                .ifPresent(each -> note(Column.TASK_TYPE, FindingCode.TYPE_NOT_APPLIED_FOR, each.words()));
        return type.filter(ItemType::appliedFor).orElse(null);
    }

    private @Nullable String mainItem() {
        var text = row.text(Column.MAIN_ITEM);
        return text.isEmpty() || text.equals(ListedItem.NO_MAIN_ITEM) ? null : text;
    }

    /** Matched by credit code alone: two bodies may have the same name, none has another's code. */
    private @Nullable String department() {
        if (row.faulty(Column.DEPT_CODE)) return null;
        var code = DepartmentCode.of(row);
        code.told().ifPresent(findings::add);
        var name = row.text(Column.DEPARTMENT);
        var named = around.departmentNamed(name);
        if (code.value() == null) {
            named.ifPresent(other -> note(Column.DEPT_CODE, FindingCode.NAME_SUGGESTS, other.creditCode()));
            return null;
        }
        var known = around.departmentOfCode(code.value());
        if (known.isPresent()) {
            if (!name.isEmpty() && !name.equals(known.get().name()))
                note(
                        Column.DEPARTMENT,
                        FindingCode.DEPARTMENT_NAMED_OTHERWISE,
                        code.value(),
                        known.get().name());
            return known.get().id();
        }
        if (!require(Column.DEPARTMENT) || row.faulty(Column.DEPARTMENT)) return null;
        newDepartment = ListedDepartment.drafted(name, code.value());
        note(Column.DEPARTMENT, FindingCode.DEPARTMENT_NEW, code.value(), name);
        named.ifPresent(other -> note(Column.DEPARTMENT, FindingCode.NAME_HAS_OTHER_CODE, other.creditCode()));
        return newDepartment.id();
    }

    private boolean require(Column column) {
        if (!row.text(column).isEmpty() || row.faulty(column)) return true;
        note(column, FindingCode.MISSING);
        return false;
    }

    private boolean has(Severity severity) {
        return findings.stream().anyMatch(finding -> finding.is(severity));
    }

    private void note(Column column, FindingCode code, Object... arguments) {
        findings.add(Finding.of(column, code, arguments));
    }
}
