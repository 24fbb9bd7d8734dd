/** Applicants with numbers that pass their checks. */
@NullMarked
package io.onetrip.player.people;

import org.jspecify.annotations.NullMarked;
