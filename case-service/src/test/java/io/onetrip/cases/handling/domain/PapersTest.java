package io.onetrip.cases.handling.domain;

import static io.onetrip.cases.handling.domain.CaseFixtures.file;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PapersTest {
    private static final Papers A = holding("a");

    @Test
    void whatIsReplacedAfterAcceptanceStaysToBeRead() {
        var replaced =
                A.replacedBy(holding("b")).replacedBy(holding("c")).handedIn().getFirst();
        assertThat(replaced.files()).containsExactly(file("c"));
        assertThat(replaced.everyFile()).containsExactly(file("c"), file("b"), file("a"));
    }

    @Test
    void whatIsReplacedBeforeItOrByTheSameIsNotKept() {
        assertThat(A.correctedBy(holding("b")).handedIn().getFirst().everyFile())
                .containsExactly(file("b"));
        assertThat(A.replacedBy(A)).isEqualTo(A);
    }

    private static Papers holding(String letter) {
        return new Papers(Map.of(), List.of(new HandedIn("M", false, List.of(file(letter)))));
    }
}
