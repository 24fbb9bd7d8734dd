/** The one door: everything that comes from outside passes here. */
@NullMarked
package io.onetrip.gateway;

import org.jspecify.annotations.NullMarked;
