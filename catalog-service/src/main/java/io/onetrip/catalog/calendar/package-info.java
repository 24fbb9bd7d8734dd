/** The working-day calendar, a year at a time. */
@NullMarked
package io.onetrip.catalog.calendar;

import org.jspecify.annotations.NullMarked;
