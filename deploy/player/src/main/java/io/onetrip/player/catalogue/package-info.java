/** What a catalogue file expects, and whether a plan meets it. */
@NullMarked
package io.onetrip.player.catalogue;

import org.jspecify.annotations.NullMarked;
