@NullMarked
package io.onetrip.cases.tracking;

import org.jspecify.annotations.NullMarked;
