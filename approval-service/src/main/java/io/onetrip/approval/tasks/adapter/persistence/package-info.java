/** Tasks in PostgreSQL. */
@NullMarked
package io.onetrip.approval.tasks.adapter.persistence;

import org.jspecify.annotations.NullMarked;
