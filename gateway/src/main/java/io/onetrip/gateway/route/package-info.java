/** What goes where, how long it may take, and what is answered when nobody is there. */
@NullMarked
package io.onetrip.gateway.route;

import org.jspecify.annotations.NullMarked;
