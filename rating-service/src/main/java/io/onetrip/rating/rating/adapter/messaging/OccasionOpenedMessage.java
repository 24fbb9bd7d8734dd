package io.onetrip.rating.rating.adapter.messaging;

import java.time.Instant;

/** rating.occasion-opened.v1 */
record OccasionOpenedMessage(String caseNumber, int occasion, String stage, String token, Instant openedAt) {}
