/** Licences on paper. */
@NullMarked
package io.onetrip.approval.licences.adapter.page;

import org.jspecify.annotations.NullMarked;
