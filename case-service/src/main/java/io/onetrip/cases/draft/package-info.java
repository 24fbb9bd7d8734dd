/** Drafts (暂存件): what somebody types before it is handed in, kept for the own account only. */
@NullMarked
package io.onetrip.cases.draft;

import org.jspecify.annotations.NullMarked;
