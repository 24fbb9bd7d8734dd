package io.onetrip.cases.handling.domain;

import java.util.List;

/** How far a case is then, and what is told of it. */
record CaseStep(Progress progress, List<CaseEvent> events) {}
