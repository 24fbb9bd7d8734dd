/** The launcher behind {@code deploy/up} and {@code deploy/down}: the whole stack on one machine. */
@NullMarked
package io.onetrip.local.stack;

import org.jspecify.annotations.NullMarked;
