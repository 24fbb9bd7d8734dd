/** One class per use case. */
@NullMarked
package io.onetrip.approval.tasks.application;

import org.jspecify.annotations.NullMarked;
