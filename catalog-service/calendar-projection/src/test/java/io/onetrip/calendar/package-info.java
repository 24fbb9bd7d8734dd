@NullMarked
package io.onetrip.calendar;

import org.jspecify.annotations.NullMarked;
