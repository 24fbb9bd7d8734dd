/** Documents over HTTP. */
@NullMarked
package io.onetrip.catalog.documents.adapter.rest;

import org.jspecify.annotations.NullMarked;
