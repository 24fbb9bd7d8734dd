/** Revisions over HTTP. */
@NullMarked
package io.onetrip.catalog.authoring.adapter.rest;

import org.jspecify.annotations.NullMarked;
