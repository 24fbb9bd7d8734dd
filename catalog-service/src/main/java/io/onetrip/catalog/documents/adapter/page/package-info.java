/** Documents as pages: HTML, and from it PDF. */
@NullMarked
package io.onetrip.catalog.documents.adapter.page;

import org.jspecify.annotations.NullMarked;
