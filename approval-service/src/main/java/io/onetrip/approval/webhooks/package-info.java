/** Tells departments' own systems of changes: signed, again until they have taken it, one department never at the cost of another. */
@NullMarked
package io.onetrip.approval.webhooks;

import org.jspecify.annotations.NullMarked;
