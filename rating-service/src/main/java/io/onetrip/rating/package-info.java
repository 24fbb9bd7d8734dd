/** Ratings of what was done for the applicant (好差评). */
@NullMarked
package io.onetrip.rating;

import org.jspecify.annotations.NullMarked;
