/** Who accepts an item, and what its department asks of the applicant; plain Java. */
@NullMarked
package io.onetrip.approval.acceptance.domain;

import org.jspecify.annotations.NullMarked;
