package io.onetrip.supervision.counting;

/** Of an event that is only counted nothing but the case is read. */
record CountedMessage(String caseNumber) {}
