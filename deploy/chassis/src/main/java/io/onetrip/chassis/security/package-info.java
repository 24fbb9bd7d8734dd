/** Who calls, and what the caller may do. */
@NullMarked
package io.onetrip.chassis.security;

import org.jspecify.annotations.NullMarked;
