/** Looks for reviews that are late. */
@NullMarked
package io.onetrip.approval.filing.adapter.schedule;

import org.jspecify.annotations.NullMarked;
