/** What is done to the clock of a task. */
@NullMarked
package io.onetrip.approval.clock.application;

import org.jspecify.annotations.NullMarked;
