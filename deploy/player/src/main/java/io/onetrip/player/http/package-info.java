/** Calls that survive a restart on the other side. */
@NullMarked
package io.onetrip.player.http;

import org.jspecify.annotations.NullMarked;
