/** What supervisors let pass against the rule of one correction notice (行政许可法 32(4), 72(4)), and answer for. */
@NullMarked
package io.onetrip.cases.overrides;

import org.jspecify.annotations.NullMarked;
