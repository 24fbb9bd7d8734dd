/** What the service hears of cases and tells of tasks. */
@NullMarked
package io.onetrip.approval.tasks.adapter.messaging;

import org.jspecify.annotations.NullMarked;
