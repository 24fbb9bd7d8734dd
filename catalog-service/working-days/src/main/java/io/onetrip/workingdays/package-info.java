@NullMarked
package io.onetrip.workingdays;

import org.jspecify.annotations.NullMarked;
