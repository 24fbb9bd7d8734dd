/** What is told of packets. */
@NullMarked
package io.onetrip.cases.output.adapter.messaging;

import org.jspecify.annotations.NullMarked;
