@NullMarked
package io.onetrip.catalog;

import org.jspecify.annotations.NullMarked;
