@NullMarked
package io.onetrip.local.part;

import org.jspecify.annotations.NullMarked;
