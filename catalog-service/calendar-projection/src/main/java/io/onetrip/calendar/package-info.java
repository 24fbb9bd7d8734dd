/** The working days the catalogue has published, as a service keeps them. */
@NullMarked
package io.onetrip.calendar;

import org.jspecify.annotations.NullMarked;
