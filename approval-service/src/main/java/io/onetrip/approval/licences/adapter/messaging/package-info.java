/** What others are told of licences and seals, and the names of departments. */
@NullMarked
package io.onetrip.approval.licences.adapter.messaging;

import org.jspecify.annotations.NullMarked;
