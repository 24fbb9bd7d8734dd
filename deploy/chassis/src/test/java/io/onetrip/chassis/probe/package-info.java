/** A small service on the chassis, for the chassis to be tried on. */
@NullMarked
package io.onetrip.chassis.probe;

import org.jspecify.annotations.NullMarked;
