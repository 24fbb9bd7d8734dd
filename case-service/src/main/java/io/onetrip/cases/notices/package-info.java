/** Notices to the applicant: written with each step that they tell of, sent by a channel, tried again until they are sent. */
@NullMarked
package io.onetrip.cases.notices;

import org.jspecify.annotations.NullMarked;
