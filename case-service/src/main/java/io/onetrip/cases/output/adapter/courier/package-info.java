/** Couriers as folders of files. */
@NullMarked
package io.onetrip.cases.output.adapter.courier;

import org.jspecify.annotations.NullMarked;
