/** What stops and lengthens the clock of a task, and how far its steps have come. */
@NullMarked
package io.onetrip.approval.clock.domain;

import org.jspecify.annotations.NullMarked;
