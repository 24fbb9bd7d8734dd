@NullMarked
package io.onetrip.cases;

import org.jspecify.annotations.NullMarked;
