package io.onetrip.catalog.listing.domain;

import io.onetrip.catalog.importing.domain.CreditCode;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The credit code (GB 32100) that a row says for its department. It stays where it is valid; it is repaired where the
 * row itself says what it should be; anything else is told. Nothing is taken from other rows.
 *
 * @param value the valid code; null where there is none
 * @param finding what was repaired or is wrong; null where it stays
 */
record DepartmentCode(@Nullable String value, @Nullable Finding finding) {

    private static final int LENGTH = 18;
    private static final int ORGANISATION_FROM = 8;
    private static final int ORGANISATION_LENGTH = 9;

    static DepartmentCode of(ListRow row) {
        var given = row.given().getOrDefault(Column.DEPT_CODE, "");
        if (Text.code(given).isEmpty()) return fault(FindingCode.MISSING);
        if (valid(given)) return new DepartmentCode(given, null);
        var upper = given.toUpperCase(Locale.ROOT);
        if (valid(upper)) return repaired(upper, FindingCode.UPPER_CASE, given);
        var plain = Text.code(given);
        if (valid(plain)) return repaired(plain, FindingCode.WRITTEN_PLAINLY, given);
        var inside = inside(Text.code(row.key()), plain.replace("-", ""));
        if (inside.size() == 1) return repaired(inside.iterator().next(), FindingCode.FROM_ITEM_CODE, given);
        if (inside.size() > 1) return fault(FindingCode.DEPT_CODE_AMBIGUOUS, given, String.join(", ", inside));
        return fault(FindingCode.DEPT_CODE_INVALID, given);
    }

    Optional<Finding> told() {
        return Optional.ofNullable(finding);
    }

    /** The valid credit codes inside the item code whose places 9 to 17 are these nine characters. */
    private static Set<String> inside(String itemCode, String nine) {
        var found = new LinkedHashSet<String>();
        if (nine.length() != ORGANISATION_LENGTH) return found;
        for (int at = itemCode.indexOf(nine); at >= 0; at = itemCode.indexOf(nine, at + 1)) {
            var from = at - ORGANISATION_FROM;
            if (from < 0 || from + LENGTH > itemCode.length()) continue;
            var candidate = itemCode.substring(from, from + LENGTH);
            if (valid(candidate)) found.add(candidate);
        }
        return found;
    }

    private static boolean valid(String code) {
        return CreditCode.fault(code).isEmpty();
    }

    private static DepartmentCode repaired(String value, FindingCode how, String given) {
        return new DepartmentCode(value, Finding.of(Column.DEPT_CODE, how, given, value));
    }

    private static DepartmentCode fault(FindingCode code, Object... arguments) {
        return new DepartmentCode(null, Finding.of(Column.DEPT_CODE, code, arguments));
    }
}
