/** Plays the main job through the gateway, as its users would. */
@NullMarked
package io.onetrip.player;

import org.jspecify.annotations.NullMarked;
