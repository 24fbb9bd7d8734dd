/** How much one caller may ask for. */
@NullMarked
package io.onetrip.gateway.limit;

import org.jspecify.annotations.NullMarked;
