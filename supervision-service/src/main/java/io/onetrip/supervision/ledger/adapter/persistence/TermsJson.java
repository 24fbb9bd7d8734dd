package io.onetrip.supervision.ledger.adapter.persistence;

import io.onetrip.supervision.ledger.domain.Subject;
import io.onetrip.supervision.ledger.domain.Terms;
import io.onetrip.workingdays.CaseClock;
import io.onetrip.workingdays.ItemClock;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Terms as JSON; what they are of tells which they are. */
@Component
class TermsJson {
    private final JsonMapper json;

    TermsJson(JsonMapper json) {
        this.json = json;
    }

    String write(Terms terms) {
        return switch (terms) {
            case Terms.OfCase(CaseClock clock) -> json.writeValueAsString(clock);
            case Terms.OfItem(ItemClock clock) -> json.writeValueAsString(clock);
        };
    }

    Terms read(Subject subject, String terms) {
        return switch (subject) {
            case Subject.WholeCase _ -> new Terms.OfCase(json.readValue(terms, CaseClock.class));
            case Subject.Item _ -> new Terms.OfItem(json.readValue(terms, ItemClock.class));
        };
    }
}
