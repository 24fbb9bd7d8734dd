package io.onetrip.supervision.ledger.adapter.persistence;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.onetrip.supervision.ledger.domain.CaseTimes;
import io.onetrip.supervision.ledger.domain.ItemTimes;
import io.onetrip.supervision.ledger.domain.StepPlan;
import io.onetrip.supervision.ledger.domain.Subject;
import io.onetrip.supervision.ledger.domain.Terms;
import io.onetrip.workingdays.CaseClock;
import io.onetrip.workingdays.DeemedAcceptance;
import io.onetrip.workingdays.ItemClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Terms and times as JSON; what they are of tells which they are. Rows of a newer version are read all the same. */
@Component
class TermsJson {
    private static final TypeReference<List<ItemTimes>> TIMES = new TypeReference<>() {};
    private final JsonMapper json;

    TermsJson(JsonMapper json) {
        this.json = json.rebuild()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
    }

    private record OfItem(
            ItemClock clock,
            StepPlan steps,
            @Nullable LocalDate papers,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Integer daysToAccept) {}

    /** Rows from before items had steps are the clock alone; those from before they had days of their own have five. */
    private Terms.OfItem item(JsonNode terms) {
        if (!terms.has("clock")) return new Terms.OfItem(json.treeToValue(terms, ItemClock.class));
        var stored = json.treeToValue(terms, OfItem.class);
        return new Terms.OfItem(
                stored.clock(),
                stored.steps(),
                stored.papers(),
                Objects.requireNonNullElse(stored.daysToAccept(), DeemedAcceptance.DAYS_TO_NOTIFY));
    }

    private static @Nullable Integer ofItsOwn(int days) {
        return days == DeemedAcceptance.DAYS_TO_NOTIFY ? null : days;
    }

    CaseTimes times(String stored) {
        return new CaseTimes(json.readValue(stored, TIMES));
    }

    String write(Terms terms) {
        return switch (terms) {
            case Terms.OfCase(CaseClock clock) -> json.writeValueAsString(clock);
            case Terms.OfAnswer answer -> json.writeValueAsString(answer);
            case Terms.OfItem(ItemClock clock, StepPlan steps, LocalDate papers, int days) ->
                json.writeValueAsString(new OfItem(clock, steps, papers, ofItsOwn(days)));
        };
    }

    Terms read(Subject subject, String terms) {
        return switch (subject) {
            case Subject.WholeCase _ -> new Terms.OfCase(json.readValue(terms, CaseClock.class));
            case Subject.OnlineAnswer _ -> json.readValue(terms, Terms.OfAnswer.class);
            case Subject.Item _ -> item(json.readTree(terms));
        };
    }
}
