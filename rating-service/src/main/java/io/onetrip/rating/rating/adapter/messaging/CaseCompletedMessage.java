package io.onetrip.rating.rating.adapter.messaging;

/** What we read of case.completed.v1. */
record CaseCompletedMessage(String caseNumber, String bundleName, String hall, String applicantName) {}
