/** The definitions that documents are made of. */
@NullMarked
package io.onetrip.catalog.documents.adapter.persistence;

import org.jspecify.annotations.NullMarked;
