package io.onetrip.catalog.authoring.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Cases that were received and not answered yet, as their events tell of them: by what they were planned. */
public interface RunningCases {

    /**
     * Cases that were planned alike.
     *
     * @param answers null where the event told none
     */
    record Alike(int version, @Nullable Map<String, ?> answers, int count) {}

    void begin(String caseNumber, String bundle, int version, @Nullable Map<String, ?> answers, Instant receivedAt);

    void end(String caseNumber);

    /** Of a bundle, the most cases first. */
    List<Alike> of(String bundle, int limit);

    int count(String bundle);
}
