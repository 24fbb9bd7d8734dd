package io.onetrip.cases.handling.application;

import io.onetrip.cases.handling.domain.RevokedResults;
import io.onetrip.cases.numbering.CaseNumber;
import io.onetrip.cases.numbering.ItemCaseNumber;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Marks a result that its department has revoked; one whose decision is not known yet is marked with it. */
@Service
public class RevokeResult {
    private final CaseAccess access;
    private final RevokedResults revoked;

    RevokeResult(CaseAccess access, RevokedResults revoked) {
        this.access = access;
        this.revoked = revoked;
    }

    @Transactional
    public void revoked(CaseNumber number, ItemCaseNumber item, String resultNumber, Instant at) {
        revoked.keep(item, resultNumber, at);
        access.change(number, found -> found.resultsRevoked(item, Map.of(resultNumber, at)));
    }
}
