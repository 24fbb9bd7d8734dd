@NullMarked
package io.onetrip.cases.handling.adapter.messaging;

import org.jspecify.annotations.NullMarked;
