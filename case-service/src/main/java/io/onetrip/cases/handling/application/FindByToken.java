package io.onetrip.cases.handling.application;

import io.onetrip.cases.CaseRefused;
import io.onetrip.cases.Reason;
import io.onetrip.cases.handling.domain.Cases;
import io.onetrip.cases.handling.domain.ServiceCase;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows a case to who holds its receipt: the token in the QR code cannot be guessed. */
@Service
public class FindByToken {
    private final Cases cases;

    FindByToken(Cases cases) {
        this.cases = cases;
    }

    @Transactional(readOnly = true)
    public ServiceCase find(String progressToken) {
        return cases.numberOf(progressToken)
                .flatMap(cases::find)
                .orElseThrow(() -> new CaseRefused(
                        Reason.CASE_NOT_FOUND, "没有找到办件, 请重新扫描收件凭证上的二维码 (Scan the QR code of the receipt again)"));
    }
}
