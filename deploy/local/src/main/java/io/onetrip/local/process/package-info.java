/** Child processes that never outlive the JVM that started them. */
@NullMarked
package io.onetrip.local.process;

import org.jspecify.annotations.NullMarked;
