/** Tells the other services of filings. */
@NullMarked
package io.onetrip.approval.filing.adapter.messaging;

import org.jspecify.annotations.NullMarked;
