/** What documents say: built from the definitions of the catalogue alone, nothing is typed twice. */
@NullMarked
package io.onetrip.catalog.documents.domain;

import org.jspecify.annotations.NullMarked;
