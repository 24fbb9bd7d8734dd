/** What the other services tell that authoring has to know. */
@NullMarked
package io.onetrip.catalog.authoring.adapter.messaging;

import org.jspecify.annotations.NullMarked;
