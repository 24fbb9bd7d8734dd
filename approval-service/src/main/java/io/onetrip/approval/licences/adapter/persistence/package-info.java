/** Licences, seals and slips in PostgreSQL. */
@NullMarked
package io.onetrip.approval.licences.adapter.persistence;

import org.jspecify.annotations.NullMarked;
