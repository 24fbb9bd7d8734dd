/** What this service refuses, and how it says so. */
@NullMarked
package io.onetrip.supervision.refusal;

import org.jspecify.annotations.NullMarked;
