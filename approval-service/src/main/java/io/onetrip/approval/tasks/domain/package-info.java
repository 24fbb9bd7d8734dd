/** One item of a case as its department has it before it; plain Java. */
@NullMarked
package io.onetrip.approval.tasks.domain;

import org.jspecify.annotations.NullMarked;
