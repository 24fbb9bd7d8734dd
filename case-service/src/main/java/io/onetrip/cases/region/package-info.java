@NullMarked
package io.onetrip.cases.region;

import org.jspecify.annotations.NullMarked;
