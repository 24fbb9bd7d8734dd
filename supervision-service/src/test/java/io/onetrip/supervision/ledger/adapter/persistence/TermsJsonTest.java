package io.onetrip.supervision.ledger.adapter.persistence;

import static io.onetrip.supervision.ledger.domain.LedgerFixtures.MONDAY;
import static io.onetrip.supervision.ledger.domain.LedgerFixtures.item;
import static io.onetrip.supervision.ledger.domain.LedgerFixtures.itemTerms;
import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.supervision.ledger.domain.StepPlan;
import io.onetrip.supervision.ledger.domain.Terms;
import io.onetrip.workingdays.Limit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class TermsJsonTest {
    private final TermsJson json = new TermsJson(new JsonMapper());

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 5})
    void anItemIsReadAsItWasWritten(int days) {
        assertThat(read(json.write(withDays(days)))).isEqualTo(withDays(days));
    }

    /** So that a version that does not know them reads the rows of this one. */
    @Test
    void theGeneralDaysAreNotWritten() {
        assertThat(json.write(withDays(5))).doesNotContain("daysToAccept");
    }

    @Test
    void aRowOfANewerVersionIsReadAllTheSame() {
        assertThat(read(json.write(withDays(5)).replaceFirst("\\{", "{\"later\": 1, ")))
                .isEqualTo(withDays(5));
    }

    private Terms read(String stored) {
        return json.read(item("X"), stored);
    }

    private static Terms.OfItem withDays(int days) {
        var clock = itemTerms(MONDAY, Limit.workingDays(10)).clock();
        return new Terms.OfItem(clock, StepPlan.NONE, MONDAY, days);
    }
}
