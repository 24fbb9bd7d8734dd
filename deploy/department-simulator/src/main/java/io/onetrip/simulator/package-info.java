/** Systems of departments as they come: quick, slow, dead, repeating, out of order, wrong. */
@NullMarked
package io.onetrip.simulator;

import org.jspecify.annotations.NullMarked;
