package io.onetrip.planning;

import java.util.List;

/** The answers do not fit the questions; every fault is told at once. */
public final class AnswersInvalid extends RuntimeException {

    private final transient List<AnswerFault> faults;

    AnswersInvalid(List<AnswerFault> faults) {
        super("%d answers do not fit the questions: %s".formatted(faults.size(), faults));
        this.faults = List.copyOf(faults);
    }

    public List<AnswerFault> faults() {
        return faults;
    }
}
