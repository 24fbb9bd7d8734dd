package io.onetrip.planning;

/** That an option of a question was chosen, or was not. */
record Literal(String question, String option, boolean chosen) {}
