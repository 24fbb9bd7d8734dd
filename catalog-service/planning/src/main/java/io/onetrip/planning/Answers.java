package io.onetrip.planning;

import java.util.Map;

/** The answers as they were given: by question, an option's code or a list of codes; not yet checked. */
public record Answers(Map<String, ?> given) {}
