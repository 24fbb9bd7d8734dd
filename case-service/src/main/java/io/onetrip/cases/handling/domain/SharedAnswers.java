package io.onetrip.cases.handling.domain;

import io.onetrip.cases.numbering.CaseNumber;
import java.util.Map;

/** What registers have said of cases. */
public interface SharedAnswers {
    /** By register; a case that was received before registers were asked has none. */
    Map<String, SharedAnswer> of(CaseNumber number);
}
