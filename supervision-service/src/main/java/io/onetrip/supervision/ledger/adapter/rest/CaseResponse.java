package io.onetrip.supervision.ledger.adapter.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.onetrip.supervision.timeline.Line;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One case under supervision: its clocks, each with its count, and what happened. */
record CaseResponse(String caseNumber, List<ExplainedClock> clocks, List<Event> timeline) {

    record ExplainedClock(
            @JsonUnwrapped ClockResponse clock,
            ExplanationResponse why,
            @Nullable TimesResponse times) {}

    record Event(Instant at, String type, String text, String textEn) {
        static Event of(Line line) {
            return new Event(
                    line.at(),
                    line.type(),
                    line.sentence().zh(),
                    line.sentence().en());
        }
    }
}
