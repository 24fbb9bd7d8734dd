@NullMarked
package io.onetrip.cases.hall;

import org.jspecify.annotations.NullMarked;
