/** The working days the catalogue has published. */
@NullMarked
package io.onetrip.approval.calendar;

import org.jspecify.annotations.NullMarked;
