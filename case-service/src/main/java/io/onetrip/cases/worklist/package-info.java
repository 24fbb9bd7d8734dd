@NullMarked
package io.onetrip.cases.worklist;

import org.jspecify.annotations.NullMarked;
