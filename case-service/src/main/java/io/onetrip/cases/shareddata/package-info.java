/**
 * Shared data (数据共享): what the catalogue says is read from a register is asked there after receipt, never of the
 * applicant, and a register that does not answer keeps nothing waiting.
 */
@NullMarked
package io.onetrip.cases.shareddata;

import org.jspecify.annotations.NullMarked;
