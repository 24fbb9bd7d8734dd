package io.onetrip.cases.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValidityTest {
    private static final LocalDate GRANTED = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource({"5年, 2031-11-22", "10年, 2036-11-22", "6个月, 2027-05-22"})
    void endsWithTheDayBeforeTheSameDay(String words, LocalDate last) {
        assertThat(new Validity(words).lastDay(GRANTED)).contains(last);
    }

    @ParameterizedTest
    @ValueSource(strings = {"长期", "长期(年审)", "原有效期", "3个月内开工, 可延期两次", ""})
    void whatCannotBeReckonedHasNoEnd(String words) {
        assertThat(new Validity(words).lastDay(GRANTED)).isEmpty();
    }

    @Test
    void aLeapDayEndsWithFebruary() {
        assertThat(new Validity("1年").lastDay(LocalDate.of(2028, 2, 29))).contains(LocalDate.of(2029, 2, 27));
    }
}
