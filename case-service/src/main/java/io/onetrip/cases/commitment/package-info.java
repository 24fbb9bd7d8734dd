/**
 * What becomes of commitments (告知承诺): what departments found when they verified them, and the register of broken
 * promises, which bars from more credit until one is repaired.
 */
@NullMarked
package io.onetrip.cases.commitment;

import org.jspecify.annotations.NullMarked;
