package io.onetrip.supervision.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SentenceTest {
    private final Sentence sentence = new Sentence("{D_PSB}准予{I_X}", "{D_PSB} granted {I_X}");

    @Test
    void asksForTheNamesItNeeds() {
        assertThat(sentence.ids()).contains("D_PSB", "I_X");
    }

    @Test
    void tellsTheIdOfWhatHasNoNameYet() {
        assertThat(sentence.named(Map.of("D_PSB", "公安局 $1")).zh()).isEqualTo("公安局 $1准予I_X");
    }
}
