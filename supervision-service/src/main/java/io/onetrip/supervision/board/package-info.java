/** The supervisor's board and the screen on the wall. */
@NullMarked
package io.onetrip.supervision.board;

import org.jspecify.annotations.NullMarked;
