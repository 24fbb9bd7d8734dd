@NullMarked
package io.onetrip.cases.due;

import org.jspecify.annotations.NullMarked;
