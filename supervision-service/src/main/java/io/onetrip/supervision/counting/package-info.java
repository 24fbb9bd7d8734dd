/** Numbers kept as events come, so that nobody has to count cases to know them. */
@NullMarked
package io.onetrip.supervision.counting;

import org.jspecify.annotations.NullMarked;
