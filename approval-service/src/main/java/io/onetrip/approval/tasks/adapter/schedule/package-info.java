/** What happens to tasks by itself. */
@NullMarked
package io.onetrip.approval.tasks.adapter.schedule;

import org.jspecify.annotations.NullMarked;
