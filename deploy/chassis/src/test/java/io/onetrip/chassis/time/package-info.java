@NullMarked
package io.onetrip.chassis.time;

import org.jspecify.annotations.NullMarked;
