/** What the departments examine and decide. */
@NullMarked
package io.onetrip.approval;

import org.jspecify.annotations.NullMarked;
