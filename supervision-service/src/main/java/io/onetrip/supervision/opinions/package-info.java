/** Opinions that were asked of others and are late (征求意见): silence is no consent, supervision follows it up. */
@NullMarked
package io.onetrip.supervision.opinions;

import org.jspecify.annotations.NullMarked;
