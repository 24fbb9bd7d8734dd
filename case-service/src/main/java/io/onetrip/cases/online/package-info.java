/** Applications without a window (全程网办): who may apply, which hall answers, by when; and what an applicant hands in later. */
@NullMarked
package io.onetrip.cases.online;

import org.jspecify.annotations.NullMarked;
