package io.onetrip.cases.tracking;

import io.onetrip.cases.CaseRefused;
import io.onetrip.cases.Reason;
import io.onetrip.cases.guesses.Guesses;
import io.onetrip.cases.handling.domain.Cases;
import io.onetrip.cases.handling.domain.ServiceCase;
import io.onetrip.cases.numbering.CaseNumber;
import org.springframework.stereotype.Service;

/** Shows an applicant the own case: by number and last four digits of the telephone, or by the receipt's QR code. */
@Service
class FollowCase {
    private final Cases cases;
    private final Guesses guesses;
    private final TrackingProperties properties;

    FollowCase(Cases cases, Guesses guesses, TrackingProperties properties) {
        this.cases = cases;
        this.guesses = guesses;
        this.properties = properties;
    }

    ServiceCase byNumber(CaseNumber number, String lastFour) {
        if (!guesses.mayTry(number.value(), properties.wrongAttemptsPerDay())) {
            throw new CaseRefused(
                    Reason.TOO_MANY_ATTEMPTS,
                    "今日查询次数过多, 请扫描收件凭证上的二维码或明日再试 (Use the QR code on the receipt, or try tomorrow)");
        }
        var found = cases.find(number)
                .filter(candidate ->
                        candidate.intake().applicant().phone().lastFour().equals(lastFour))
                .orElseThrow(FollowCase::notFound);
        guesses.right(number.value());
        return found;
    }

    ServiceCase byToken(String token) {
        return cases.numberOf(token).flatMap(cases::find).orElseThrow(FollowCase::notFound);
    }

    /** The same for an unknown number and for wrong digits: it must not tell which cases exist. */
    private static CaseRefused notFound() {
        return new CaseRefused(
                Reason.CASE_NOT_FOUND,
                "没有找到办件, 请核对编号和申请时所留电话的后四位 (Check the number and the last four digits of the telephone)");
    }
}
