/** What the service hears and tells. */
@NullMarked
package io.onetrip.rating.rating.adapter.messaging;

import org.jspecify.annotations.NullMarked;
