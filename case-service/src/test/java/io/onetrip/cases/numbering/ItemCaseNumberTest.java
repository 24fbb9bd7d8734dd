package io.onetrip.cases.numbering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ItemCaseNumberTest {
    private static final String TASK = "11219981MB9000023X4990199001000";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Test
    void hasTheFortyThreeCharactersOfTheNationalExchange() {
        var number = ItemCaseNumber.of(TASK, DAY, 7);
        assertThat(number.value()).isEqualTo(TASK + "202611230007").hasSize(43);
    }

    @Test
    void growsOnADayWithMoreThanTenThousandCasesOfATask() {
        assertThat(ItemCaseNumber.of(TASK, DAY, 12_345).value()).endsWith("2026112312345");
    }

    @Test
    void refusesWhatIsNoTaskCode() {
        assertThatThrownBy(() -> ItemCaseNumber.of("市监-01", DAY, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
