/** The web front end. */
@NullMarked
package io.onetrip.gateway.page;

import org.jspecify.annotations.NullMarked;
