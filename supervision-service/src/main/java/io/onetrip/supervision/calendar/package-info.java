/** The working days the catalogue has published. */
@NullMarked
package io.onetrip.supervision.calendar;

import org.jspecify.annotations.NullMarked;
