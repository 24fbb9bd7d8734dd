@NullMarked
package io.onetrip.cases.files;

import org.jspecify.annotations.NullMarked;
