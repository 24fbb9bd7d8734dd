/** Opinions asked of another department or of an expert (征求意见); they stop no clock, and silence is no consent. */
@NullMarked
package io.onetrip.approval.opinions;

import org.jspecify.annotations.NullMarked;
