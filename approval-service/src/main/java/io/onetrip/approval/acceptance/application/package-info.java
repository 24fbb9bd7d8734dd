/** One class per use case. */
@NullMarked
package io.onetrip.approval.acceptance.application;

import org.jspecify.annotations.NullMarked;
