@NullMarked
package io.onetrip.cases.guesses;

import org.jspecify.annotations.NullMarked;
