/** Stands between a department's adapter and the platform, watches, tries it out and says what it does wrong. */
@NullMarked
package io.onetrip.conformance;

import org.jspecify.annotations.NullMarked;
