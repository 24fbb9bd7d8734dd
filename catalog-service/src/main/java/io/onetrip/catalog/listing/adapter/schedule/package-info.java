/** The clock that drives the work. */
@NullMarked
package io.onetrip.catalog.listing.adapter.schedule;

import org.jspecify.annotations.NullMarked;
