/** Putting documents together: what is read, written as a page and as a PDF. */
@NullMarked
package io.onetrip.catalog.documents.application;

import org.jspecify.annotations.NullMarked;
