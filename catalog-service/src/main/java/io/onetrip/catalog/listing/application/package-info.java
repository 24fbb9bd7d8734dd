/** What editors do with lists, and the work done on them in the background. */
@NullMarked
package io.onetrip.catalog.listing.application;

import org.jspecify.annotations.NullMarked;
