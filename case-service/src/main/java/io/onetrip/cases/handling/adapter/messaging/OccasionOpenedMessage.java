package io.onetrip.cases.handling.adapter.messaging;

/** What a case needs of {@code rating.occasion-opened.v1}. */
record OccasionOpenedMessage(String caseNumber, String token) {}
