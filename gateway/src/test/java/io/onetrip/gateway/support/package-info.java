@NullMarked
package io.onetrip.gateway.support;

import org.jspecify.annotations.NullMarked;
