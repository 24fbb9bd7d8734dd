/** Lists being worked on, their rows, and what the catalogue knows of them, in PostgreSQL. */
@NullMarked
package io.onetrip.catalog.listing.adapter.persistence;

import org.jspecify.annotations.NullMarked;
