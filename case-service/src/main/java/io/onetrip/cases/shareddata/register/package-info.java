/** Registers of other authorities, each behind a breaker of its own. */
@NullMarked
package io.onetrip.cases.shareddata.register;

import org.jspecify.annotations.NullMarked;
