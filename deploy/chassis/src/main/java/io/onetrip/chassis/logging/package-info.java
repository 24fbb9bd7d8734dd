/** Keeps personal data out of the logs. */
@NullMarked
package io.onetrip.chassis.logging;

import org.jspecify.annotations.NullMarked;
