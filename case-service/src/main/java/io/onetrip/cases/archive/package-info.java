/** One file that holds all of a closed case (归档). */
@NullMarked
package io.onetrip.cases.archive;

import org.jspecify.annotations.NullMarked;
