package io.onetrip.planning;

import org.jspecify.annotations.Nullable;

/** One line of an item's list of materials; a deferrable one may be handed in later (容缺). */
public record MaterialRow(String material, @Nullable Condition when, boolean deferrable) {}
