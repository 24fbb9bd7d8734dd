/** The foreign parts of the stack: unpacked, configured, started and waited for. */
@NullMarked
package io.onetrip.local.part;

import org.jspecify.annotations.NullMarked;
