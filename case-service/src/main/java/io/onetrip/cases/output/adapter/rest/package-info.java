/** The output window over HTTP. */
@NullMarked
package io.onetrip.cases.output.adapter.rest;

import org.jspecify.annotations.NullMarked;
