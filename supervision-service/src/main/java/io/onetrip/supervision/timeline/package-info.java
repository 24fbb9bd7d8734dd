/** What happened to a case, told in sentences. */
@NullMarked
package io.onetrip.supervision.timeline;

import org.jspecify.annotations.NullMarked;
