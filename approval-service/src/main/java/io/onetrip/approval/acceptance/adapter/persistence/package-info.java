/** Acceptance in PostgreSQL. */
@NullMarked
package io.onetrip.approval.acceptance.adapter.persistence;

import org.jspecify.annotations.NullMarked;
