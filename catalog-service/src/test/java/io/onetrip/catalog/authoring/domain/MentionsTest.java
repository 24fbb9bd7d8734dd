package io.onetrip.catalog.authoring.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.catalog.importing.domain.Kind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MentionsTest {

    @Test
    void findsWhatABundleNamesHoweverDeep() {
        var bundle = Map.of(
                "id",
                "B_1",
                "leadDepartment",
                "D_1",
                "situations",
                List.of("Q_1"),
                "items",
                List.of(Map.of("item", "I_1", "when", Map.of("not", Map.of("question", "Q_2", "in", List.of("YES"))))),
                "examples",
                List.of(Map.of("answers", Map.of("item", "I_9"))));
        assertThat(Mentions.of(Kind.BUNDLE, bundle))
                .containsExactlyInAnyOrder(
                        new EntryKey(Kind.DEPARTMENT, "D_1"),
                        new EntryKey(Kind.QUESTION, "Q_1"),
                        new EntryKey(Kind.ITEM, "I_1"),
                        new EntryKey(Kind.QUESTION, "Q_2"));
    }

    @Test
    void findsWhoseResultAMaterialIs() {
        assertThat(Mentions.of(Kind.MATERIAL, Map.of("priorResultOf", List.of("I_1", "I_2"))))
                .containsExactlyInAnyOrder(new EntryKey(Kind.ITEM, "I_1"), new EntryKey(Kind.ITEM, "I_2"));
    }

    @Test
    void takesSituationsOfAnItemForNoQuestions() {
        var item = Map.of("situations", List.of(Map.of("id", "S_1", "when", Map.of("question", "Q_1"))));
        assertThat(Mentions.of(Kind.ITEM, item)).containsExactly(new EntryKey(Kind.QUESTION, "Q_1"));
    }
}
