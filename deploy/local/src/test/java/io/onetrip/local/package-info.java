@NullMarked
package io.onetrip.local;

import org.jspecify.annotations.NullMarked;
