/** How a proposed refusal is filed upward and reviewed (否定报备); plain Java. */
@NullMarked
package io.onetrip.approval.filing.domain;

import org.jspecify.annotations.NullMarked;
