/** Filings in PostgreSQL. */
@NullMarked
package io.onetrip.approval.filing.adapter.persistence;

import org.jspecify.annotations.NullMarked;
