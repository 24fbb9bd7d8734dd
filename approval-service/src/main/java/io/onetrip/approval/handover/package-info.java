/** Tasks given to a colleague, or back to the pool. */
@NullMarked
package io.onetrip.approval.handover;

import org.jspecify.annotations.NullMarked;
