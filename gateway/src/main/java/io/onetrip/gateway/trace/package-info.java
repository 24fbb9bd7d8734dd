/** One id through every request and what it causes. */
@NullMarked
package io.onetrip.gateway.trace;

import org.jspecify.annotations.NullMarked;
