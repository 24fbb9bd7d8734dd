package io.onetrip.cases.handling.domain;

import io.onetrip.planning.Question;
import java.util.List;
import java.util.Map;

/** Plans cases by the latest published version of a bundle. */
public interface CasePlans {
    /**
     * @throws io.onetrip.cases.CaseRefused when there is no such bundle
     * @throws io.onetrip.planning.AnswersInvalid with every fault of the answers
     */
    CasePlan plan(String bundleId, Map<String, ?> answers);

    /**
     * By the version that a case was received by, offered still or not.
     *
     * @throws io.onetrip.planning.AnswersInvalid with every fault of the answers
     */
    CasePlan replan(BundleRef bundle, Map<String, ?> answers);

    /** What that version asks, in its order. */
    List<Question> questions(BundleRef bundle);
}
