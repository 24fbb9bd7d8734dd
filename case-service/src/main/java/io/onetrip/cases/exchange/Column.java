package io.onetrip.cases.exchange;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of an exchange table.
 *
 * @param name as the tables of the nation call it
 * @param value null where nothing is known
 */
record Column<R>(String name, Function<R, @Nullable Object> value) {}
