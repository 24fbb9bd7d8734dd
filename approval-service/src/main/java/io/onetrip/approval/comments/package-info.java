/** Comments and marks on single fields and materials of a task, for its own department and nobody else. */
@NullMarked
package io.onetrip.approval.comments;

import org.jspecify.annotations.NullMarked;
