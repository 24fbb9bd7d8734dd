/** Lists become drafts of a revision. */
@NullMarked
package io.onetrip.catalog.listing.adapter.authoring;

import org.jspecify.annotations.NullMarked;
