/** RFC 9457 answers of the gateway itself. */
@NullMarked
package io.onetrip.gateway.problem;

import org.jspecify.annotations.NullMarked;
