/** RFC 9457 answers for everything that goes wrong. */
@NullMarked
package io.onetrip.chassis.problem;

import org.jspecify.annotations.NullMarked;
