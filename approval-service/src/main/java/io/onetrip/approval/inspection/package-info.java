/** Site inspections by two officers (现场勘验, 行政许可法 34(3)); they stop no clock. */
@NullMarked
package io.onetrip.approval.inspection;

import org.jspecify.annotations.NullMarked;
