/** What every service stands on; no word of the domain lives here. */
@NullMarked
package io.onetrip.chassis;

import org.jspecify.annotations.NullMarked;
