/** What the generated description of the API must not show. */
@NullMarked
package io.onetrip.chassis.openapi;

import org.jspecify.annotations.NullMarked;
