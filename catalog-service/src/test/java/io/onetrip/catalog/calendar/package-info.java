@NullMarked
package io.onetrip.catalog.calendar;

import org.jspecify.annotations.NullMarked;
