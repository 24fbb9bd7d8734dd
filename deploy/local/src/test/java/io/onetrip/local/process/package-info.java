@NullMarked
package io.onetrip.local.process;

import org.jspecify.annotations.NullMarked;
