/** Occasions and tallies in PostgreSQL. */
@NullMarked
package io.onetrip.rating.rating.adapter.persistence;

import org.jspecify.annotations.NullMarked;
