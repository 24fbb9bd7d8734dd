/** What an electronic licence and the use of a seal are. */
@NullMarked
package io.onetrip.approval.licences.domain;

import org.jspecify.annotations.NullMarked;
