package io.onetrip.cases.numbering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.onetrip.cases.CaseRefused;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseNumberTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final String SYMBOLS = "0123456789ABCDEFGHJKMNPQRTWXY";

    @Test
    void isShortAndCarriesTheDay() {
        assertThat(CaseNumber.of(DAY, 1042).value()).isEqualTo("261123-0016X-1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "261123-0016X-1",
                "2611230016x1",
                " 261123 oo16x l ",
                "Z61123-OO16X-I",
                "261123—0016X—1",
                "26l123-0016X-1"
            })
    void readsWhatPeopleType(String typed) {
        assertThat(CaseNumber.typed(typed)).isEqualTo(CaseNumber.of(DAY, 1042));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "261123-0016X", "261123-0016X-2", "261123-0016X-11", "26112A-0016X-1", "261123-0016V-1"})
    void refusesWhatIsNoCaseNumber(String typed) {
        assertThatThrownBy(() -> CaseNumber.typed(typed)).isInstanceOf(CaseRefused.class);
    }

    @Property
    void catchesEveryWrongSymbol(
            @ForAll @LongRange(min = 0, max = 20_511_148) long serial,
            @ForAll @IntRange(max = 11) int position,
            @ForAll @IntRange(max = 28) int symbol) {
        var right = CaseNumber.of(DAY, serial).value().replace("-", "");
        var wrong = new StringBuilder(right);
        wrong.setCharAt(position, SYMBOLS.charAt(symbol));
        if (!wrong.toString().equals(right)) {
            assertThatThrownBy(() -> CaseNumber.typed(wrong.toString())).isInstanceOf(CaseRefused.class);
        }
    }

    @Property
    void catchesEverySwapOfNeighbours(
            @ForAll @LongRange(min = 0, max = 20_511_148) long serial, @ForAll @IntRange(max = 10) int position) {
        var right = CaseNumber.of(DAY, serial).value().replace("-", "");
        var wrong = new StringBuilder(right);
        wrong.setCharAt(position, right.charAt(position + 1));
        wrong.setCharAt(position + 1, right.charAt(position));
        if (!wrong.toString().equals(right)) {
            assertThatThrownBy(() -> CaseNumber.typed(wrong.toString())).isInstanceOf(CaseRefused.class);
        }
    }

    @Property
    void sortsLikeItsSerial(
            @ForAll @LongRange(min = 0, max = 20_511_148) long one,
            @ForAll @LongRange(min = 0, max = 20_511_148) long other) {
        var first = CaseNumber.of(DAY, one).value();
        var second = CaseNumber.of(DAY, other).value();
        assertThat(Integer.signum(first.compareTo(second))).isEqualTo(Long.compare(one, other));
    }

    /** Whatever single slip is made, what was meant is among the near misses, and these are few. */
    @Test
    void whatWasMeantIsAmongTheNearMisses() {
        var meant = new CaseNumber("261123-0016X-1");
        for (var slip : List.of("261123-0017X-1", "261128-0016X-1", "261123-001X6-1", "261123-0016X-2", "2611230016W1"))
            assertThat(CaseNumber.near(slip)).as(slip).contains(meant).hasSizeLessThan(25);
        assertThat(CaseNumber.near(meant.value())).isEmpty();
        assertThat(CaseNumber.near("261123")).isEmpty();
    }

    @Test
    void receiptAndOutputHaveTheirOwnLetter() {
        assertThat(ReceiptNumber.of(DAY, 1057).value()).isEqualTo("S261123-0017D-T");
        assertThat(OutputNumber.of(DAY.plusDays(1), 988).value()).isEqualTo("C261124-00152-M");
        assertThatThrownBy(() -> new ReceiptNumber("C261124-00152-M")).isInstanceOf(IllegalArgumentException.class);
    }
}
