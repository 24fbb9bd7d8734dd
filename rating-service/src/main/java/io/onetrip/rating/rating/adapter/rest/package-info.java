/** The public rating page and the lists of those who supervise. */
@NullMarked
package io.onetrip.rating.rating.adapter.rest;

import org.jspecify.annotations.NullMarked;
