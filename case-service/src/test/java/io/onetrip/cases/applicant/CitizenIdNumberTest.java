package io.onetrip.cases.applicant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.onetrip.cases.CaseRefused;
import io.onetrip.cases.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitizenIdNumberTest {
    @ParameterizedTest
    @MethodSource("io.onetrip.cases.applicant.CheckDigitVectors#idNumbers")
    void readsTheExamplesOfTheStandard(String number) {
        assertThat(CitizenIdNumber.typed(number).value()).isEqualTo(number);
    }

    @ParameterizedTest
    @MethodSource("io.onetrip.cases.applicant.CheckDigitVectors#wrongIdNumbers")
    @ValueSource(strings = {"", "11010519491231002", "1101051949123100２X", "110105194913310028", "110105194902300023"})
    void refusesWrongNumbers(String number) {
        assertThatThrownBy(() -> CitizenIdNumber.typed(number))
                .isInstanceOfSatisfying(
                        CaseRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.IDENTITY_NUMBER_INVALID));
    }

    @Test
    void refusesADayThatDoesNotExistThoughItsCheckCharacterFits() {
        var refused = org.assertj.core.api.Assertions.catchThrowableOfType(
                CaseRefused.class, () -> CitizenIdNumber.typed(withCheck("11010519490230002")));
        assertThat(refused).hasMessageContaining("出生日期");
    }

    @Test
    void takesASmallX() {
        assertThat(CitizenIdNumber.typed("11010519491231002x").value()).endsWith("X");
    }

    private static String withCheck(String body) {
        for (var check : "0123456789X".toCharArray()) {
            try {
                return new CitizenIdNumber(body + check).value();
            } catch (CaseRefused refused) {
                if (!refused.getMessage().contains("校验位")) throw refused;
            }
        }
        throw new AssertionError("no check character fits " + body);
    }
}
