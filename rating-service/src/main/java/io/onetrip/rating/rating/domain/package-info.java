/** What a rating is and when it counts; plain Java. */
@NullMarked
package io.onetrip.rating.rating.domain;

import org.jspecify.annotations.NullMarked;
