/** What is seen of a run. */
@NullMarked
package io.onetrip.player.report;

import org.jspecify.annotations.NullMarked;
