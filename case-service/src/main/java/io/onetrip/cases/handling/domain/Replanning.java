package io.onetrip.cases.handling.domain;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Answers were changed before acceptance; those before are kept, for what was asked by them had been told. */
public record Replanning(Instant replannedAt, Clerk clerk, Map<String, Object> answersBefore, PlanChange change) {
    public Replanning {
        answersBefore = Collections.unmodifiableMap(new LinkedHashMap<>(answersBefore));
    }
}
