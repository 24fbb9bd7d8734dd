/** Creates the tables of the chassis beside those of the service. */
@NullMarked
package io.onetrip.chassis.migration;

import org.jspecify.annotations.NullMarked;
