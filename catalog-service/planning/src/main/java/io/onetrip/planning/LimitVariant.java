package io.onetrip.planning;

import io.onetrip.workingdays.Limit;
import org.jspecify.annotations.Nullable;

/** Other limits under a condition; what it does not name stays as it is. */
public record LimitVariant(
        Condition when, @Nullable Limit promise, @Nullable Limit statute) {}
