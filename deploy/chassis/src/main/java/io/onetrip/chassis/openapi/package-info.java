/** The description of the API, from the controllers and their annotations. */
@NullMarked
package io.onetrip.chassis.openapi;

import org.jspecify.annotations.NullMarked;
