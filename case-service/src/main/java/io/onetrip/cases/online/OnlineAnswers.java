package io.onetrip.cases.online;

import io.onetrip.cases.handling.domain.CasePlan;
import io.onetrip.cases.handling.domain.OnlineAnswer;
import io.onetrip.cases.numbering.CaseNumber;
import org.springframework.stereotype.Component;

@Component
class OnlineAnswers implements OnlineAnswer {
    private final OnlineCases online;
    private final OnlineProperties properties;

    OnlineAnswers(OnlineCases online, OnlineProperties properties) {
        this.online = online;
        this.properties = properties;
    }

    @Override
    public boolean cameOnline(CaseNumber number) {
        return online.find(number).isPresent();
    }

    @Override
    public int workingDays(CasePlan plan) {
        return Math.min(properties.answerWithin(), plan.daysToAccept());
    }
}
