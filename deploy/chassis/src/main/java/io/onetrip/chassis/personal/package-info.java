/** Personal data encrypted at rest and masked for reading. */
@NullMarked
package io.onetrip.chassis.personal;

import org.jspecify.annotations.NullMarked;
