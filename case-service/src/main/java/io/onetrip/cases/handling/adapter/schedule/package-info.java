/** What happens to cases by itself. */
@NullMarked
package io.onetrip.cases.handling.adapter.schedule;

import org.jspecify.annotations.NullMarked;
