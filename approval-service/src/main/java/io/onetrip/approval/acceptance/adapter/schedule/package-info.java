/** What silence does to items by itself. */
@NullMarked
package io.onetrip.approval.acceptance.adapter.schedule;

import org.jspecify.annotations.NullMarked;
