/** Lists over HTTP. */
@NullMarked
package io.onetrip.catalog.listing.adapter.rest;

import org.jspecify.annotations.NullMarked;
