package io.onetrip.catalog.browsing;

import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** By question an option's code, or a list of codes where several may be chosen. */
record PlanRequest(@NotNull Map<String, @Nullable Object> answers) {}
