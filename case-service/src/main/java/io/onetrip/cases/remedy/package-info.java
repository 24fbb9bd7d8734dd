/** Rights against a decision, which every negative one has to name (行政许可法 38). */
@NullMarked
package io.onetrip.cases.remedy;

import org.jspecify.annotations.NullMarked;
