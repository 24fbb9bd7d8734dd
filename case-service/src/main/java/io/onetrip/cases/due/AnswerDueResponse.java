package io.onetrip.cases.due;

import io.onetrip.workingdays.DeemedAcceptance;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

@Schema(description = "Last day to accept, to refuse or to tell what is wrong; after it the case is deemed accepted")
public record AnswerDueResponse(LocalDate by, boolean provisional, int workingDaysLeft) {

    static AnswerDueResponse of(DeemedAcceptance deemed, int workingDaysLeft) {
        var last = deemed.lastDayToNotify();
        return new AnswerDueResponse(last.date(), last.provisional(), workingDaysLeft);
    }
}
