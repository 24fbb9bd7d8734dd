/** What the output window does with a packet. */
@NullMarked
package io.onetrip.cases.output.application;

import org.jspecify.annotations.NullMarked;
