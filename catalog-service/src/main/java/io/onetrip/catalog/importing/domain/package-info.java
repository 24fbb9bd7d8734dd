/** What a catalogue file is, and every rule it must keep. Plain Java. */
@NullMarked
package io.onetrip.catalog.importing.domain;

import org.jspecify.annotations.NullMarked;
