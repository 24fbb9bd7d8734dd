/** From one version of a bundle and the answers to its questions to a plan. The rule is in {@link Planner}. */
@NullMarked
package io.onetrip.planning;

import org.jspecify.annotations.NullMarked;
