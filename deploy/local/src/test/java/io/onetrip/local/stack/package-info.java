@NullMarked
package io.onetrip.local.stack;

import org.jspecify.annotations.NullMarked;
