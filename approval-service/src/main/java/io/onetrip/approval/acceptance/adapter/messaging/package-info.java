/** What is told of acceptance, and what of it comes from the window. */
@NullMarked
package io.onetrip.approval.acceptance.adapter.messaging;

import org.jspecify.annotations.NullMarked;
