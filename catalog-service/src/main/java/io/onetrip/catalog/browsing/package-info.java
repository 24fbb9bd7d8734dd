/** Reading the catalogue: bundles with their questionnaire and plan, items, departments. Nothing here changes anything. */
@NullMarked
package io.onetrip.catalog.browsing;

import org.jspecify.annotations.NullMarked;
