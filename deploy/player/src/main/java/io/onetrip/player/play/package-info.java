/** The roles: window, departments, output, public, supervision. */
@NullMarked
package io.onetrip.player.play;

import org.jspecify.annotations.NullMarked;
