@NullMarked
package io.onetrip.cases.numbering;

import org.jspecify.annotations.NullMarked;
