package io.onetrip.cases.applicant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.onetrip.cases.CaseRefused;
import io.onetrip.cases.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTest {
    @ParameterizedTest
    @MethodSource({
        "io.onetrip.cases.applicant.CheckDigitVectors#creditCodes",
        "io.onetrip.cases.applicant.CheckDigitVectors#otherCreditCodes"
    })
    void readsRealCodes(String code) {
        assertThat(CreditCode.typed(code).value()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "91350100M000100Y4Z",
                "91512081MA62K0260I",
                "91512081MA62K0260F",
                "91512081MA62K0261E",
                "",
                "9151"
            })
    void refusesWrongCodes(String code) {
        assertThatThrownBy(() -> CreditCode.typed(code))
                .isInstanceOfSatisfying(
                        CaseRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.CREDIT_CODE_INVALID));
    }

    @Test
    void takesSmallLettersForCapitalOnes() {
        assertThat(CreditCode.typed("11511301452259996u").value()).isEqualTo("11511301452259996U");
    }

    @Test
    void isNotShownByAccident() {
        assertThat("" + new CreditCode("91512081MA62K0260E")).doesNotContain("MA62");
    }
}
