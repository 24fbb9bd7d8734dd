/** One id through requests, logs, problems and events. */
@NullMarked
package io.onetrip.chassis.trace;

import org.jspecify.annotations.NullMarked;
