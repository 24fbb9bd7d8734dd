/** What departments and items are called. */
@NullMarked
package io.onetrip.supervision.naming;

import org.jspecify.annotations.NullMarked;
