package io.onetrip.cases.handling.domain;

import java.util.Map;

/** Plans cases by the latest published version of a bundle. */
public interface CasePlans {
    /**
     * @throws io.onetrip.cases.CaseRefused when there is no such bundle
     * @throws io.onetrip.planning.AnswersInvalid with every fault of the answers
     */
    CasePlan plan(String bundleId, Map<String, ?> answers);
}
