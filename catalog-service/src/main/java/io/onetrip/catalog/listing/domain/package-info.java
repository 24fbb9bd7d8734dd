/** Lists of items as districts keep them: what a row says, what can be repaired of it, what has to be told. Plain Java. */
@NullMarked
package io.onetrip.catalog.listing.domain;

import org.jspecify.annotations.NullMarked;
