/** Work that goes through many rows a page at a time. */
@NullMarked
package io.onetrip.chassis.pages;

import org.jspecify.annotations.NullMarked;
