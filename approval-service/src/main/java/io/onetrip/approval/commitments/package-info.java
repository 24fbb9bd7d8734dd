/** Commitments that took the place of materials (告知承诺): the department verifies them after its decision (事后核查). */
@NullMarked
package io.onetrip.approval.commitments;

import org.jspecify.annotations.NullMarked;
