/** Revisions and drafts in PostgreSQL. */
@NullMarked
package io.onetrip.catalog.authoring.adapter.persistence;

import org.jspecify.annotations.NullMarked;
