/** What stops and lengthens the clocks of items, as departments tell it. */
@NullMarked
package io.onetrip.cases.times;

import org.jspecify.annotations.NullMarked;
