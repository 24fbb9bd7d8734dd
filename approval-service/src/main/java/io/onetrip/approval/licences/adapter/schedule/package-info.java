/** Issues what may be issued without a hand. */
@NullMarked
package io.onetrip.approval.licences.adapter.schedule;

import org.jspecify.annotations.NullMarked;
