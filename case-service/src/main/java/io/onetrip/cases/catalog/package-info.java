@NullMarked
package io.onetrip.cases.catalog;

import org.jspecify.annotations.NullMarked;
