package io.onetrip.cases.applicant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.onetrip.cases.CaseRefused;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TelephoneTest {
    @ParameterizedTest
    @CsvSource({
        "13800005678,13800005678",
        "138 0000 5678,13800005678",
        "+86-13800005678,13800005678",
        "0434-3225678,04343225678"
    })
    void readsMobileAndFixedNumbers(String typed, String stored) {
        var telephone = Telephone.typed(typed);
        assertThat(telephone.value()).isEqualTo(stored);
        assertThat(telephone.lastFour()).isEqualTo("5678");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345", "1380000567", "23800005678", "138000056789", "1380000567８"})
    void refusesOthers(String typed) {
        assertThatThrownBy(() -> Telephone.typed(typed)).isInstanceOf(CaseRefused.class);
    }
}
