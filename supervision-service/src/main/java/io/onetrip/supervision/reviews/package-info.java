/** Joint reviews of refusals that are late (否定报备, 联审超期). */
@NullMarked
package io.onetrip.supervision.reviews;

import org.jspecify.annotations.NullMarked;
