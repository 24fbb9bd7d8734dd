/** What a file is and whether it is safe to hand on: told from its bytes alone. */
@NullMarked
package io.onetrip.cases.files.content;

import org.jspecify.annotations.NullMarked;
