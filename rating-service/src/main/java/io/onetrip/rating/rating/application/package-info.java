/** One class per use case. */
@NullMarked
package io.onetrip.rating.rating.application;

import org.jspecify.annotations.NullMarked;
