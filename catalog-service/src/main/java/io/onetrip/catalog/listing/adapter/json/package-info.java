/** Lists as JSON. */
@NullMarked
package io.onetrip.catalog.listing.adapter.json;

import org.jspecify.annotations.NullMarked;
