/** Packets as rows. */
@NullMarked
package io.onetrip.cases.output.adapter.persistence;

import org.jspecify.annotations.NullMarked;
