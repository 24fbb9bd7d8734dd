package io.onetrip.chassis.personal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaskTest {
    @Test
    void keepsEnoughToRecognise() {
        assertThat(Mask.idNumber("11010119900307851X")).isEqualTo("110*************1X");
        assertThat(Mask.phone("13812345678")).isEqualTo("138****5678");
        assertThat(Mask.name("张三丰")).isEqualTo("张**");
        assertThat(Mask.name("𠮷田")).isEqualTo("𠮷*");
    }

    @Test
    void keepsNothingOfWhatIsTooShort() {
        assertThat(Mask.phone("1234567")).isEqualTo("*******");
        assertThat(Mask.name("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "id 110101199003078515 refused, id 110*************15 refused",
        "手机13812345678。, 手机138****5678。",
        "call +86 13812345678, call +86********5678",
        "tel 0826-2345678;, tel 082*****5678;",
        "old id 110101900307851, old id 110**********51",
    })
    void masksInsideAText(String text, String masked) {
        assertThat(Mask.text(text)).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "trace 0af7651916cd43dd8448eb211c80319c",
                "case 261123-00042-K",
                "code 11510000008282807H4000117001001",
                "took 1234567890123 ns",
                "2026-11-23T07:32:14.604Z"
            })
    void leavesOtherNumbersAlone(String text) {
        assertThat(Mask.text(text)).isEqualTo(text);
    }
}
