package io.onetrip.catalog.listing.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real codes of one district, as dirty as they came. */
class DepartmentCodeTest {

    @ParameterizedTest
    @CsvSource({
        // given, item code, value, finding
        "11511301008778183N, any, 11511301008778183N,",
        "11511301452259996u, any, 11511301452259996U, UPPER_CASE",
        "' 11511301452259996U', any, 11511301452259996U, WRITTEN_PLAINLY",
        "１１５１１３０１452259996ｕ, any, 11511301452259996U, WRITTEN_PLAINLY",
        "68236467-9, 511A0149300000-511602000000-000-115113016823646795-1-00, 115113016823646795, FROM_ITEM_CODE",
        "00877844X, 511A0045100001-511602000000-000-1151130100877844X4-1-00, 1151130100877844X4, FROM_ITEM_CODE",
        "00877844x, 511A0045100001-511602000000-000-1151130100877844x4-1-00, 1151130100877844X4, FROM_ITEM_CODE",
        // the nine characters of another body
        "00877836X, 511A0034800001-511602000000-000-11511301MB1550442U-1-00, , DEPT_CODE_INVALID",
        // the code inside the item code is itself broken
        "68236467-9, 511A0149300000-511602000000-000-115113016823646799-1-00, , DEPT_CODE_INVALID",
        // eight characters, or the whole item code's organisation without its check
        "68236467, 511A0149300000-511602000000-000-115113016823646795-1-00, , DEPT_CODE_INVALID",
        // nine characters that stand in the item code elsewhere than at places 9 to 17
        "115113016, 511A0149300000-511602000000-000-115113016823646795-1-00, , DEPT_CODE_INVALID",
        "1151130108778239R, 512B0066400008-511602000000-000-1151130108778239R-1-00, , DEPT_CODE_INVALID",
        "1151130108778239R_5143, 51201401800006-511602000000-000-12511301452260997J-1-00, , DEPT_CODE_INVALID",
        "'', 51201401800006-511602000000-000-12511301452260997J-1-00, , MISSING",
        "68236467-9, 115113016823646795-11511302682364679K, , DEPT_CODE_AMBIGUOUS",
        "68236467-9, 115113016823646795-115113016823646795, 115113016823646795, FROM_ITEM_CODE",
    })
    void isRepairedOnlyByWhatTheRowItselfSays(String given, String itemCode, String value, FindingCode finding) {
        var row = ListRow.read(1, Map.of(Column.DEPT_CODE, given, Column.ITEM_CODE, itemCode), List.of());
        var code = DepartmentCode.of(row);
        assertThat(code.value()).isEqualTo(value);
        assertThat(code.told().map(Finding::code).orElse(null)).isEqualTo(finding);
    }
}
