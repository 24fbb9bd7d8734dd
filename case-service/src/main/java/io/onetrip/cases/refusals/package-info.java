/** Which items of a case a department has proposed to refuse: seen at the window, not by the public. */
@NullMarked
package io.onetrip.cases.refusals;

import org.jspecify.annotations.NullMarked;
