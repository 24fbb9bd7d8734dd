/** The hall's copies of the slips of seals used on its cases (三联单). */
@NullMarked
package io.onetrip.cases.slips;

import org.jspecify.annotations.NullMarked;
