/** The packet of results at the output window: held, handed out in parts or as a whole. */
@NullMarked
package io.onetrip.cases.output.domain;

import org.jspecify.annotations.NullMarked;
