package io.onetrip.cases.handling.application;

import io.onetrip.cases.handling.domain.ItemCorrection;
import io.onetrip.cases.handling.domain.ItemInspection;
import io.onetrip.cases.handling.domain.ItemNonAcceptance;
import io.onetrip.cases.numbering.CaseNumber;
import io.onetrip.cases.numbering.ItemCaseNumber;
import io.onetrip.cases.numbering.Numbers;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes what a department says of an item before it decides it. */
@Service
public class RecordReception {
    private final CaseAccess access;
    private final Numbers numbers;
    private final Clock clock;

    RecordReception(CaseAccess access, Numbers numbers, Clock clock) {
        this.access = access;
        this.numbers = numbers;
        this.clock = clock;
    }

    @Transactional
    public void accepted(
            CaseNumber number, ItemCaseNumber item, Instant at, @Nullable String by, @Nullable Instant deemedAt) {
        access.change(number, found -> found.itemAccepted(item, at, by, deemedAt));
    }

    @Transactional
    public void inspected(CaseNumber number, ItemCaseNumber item, ItemInspection inspection) {
        access.change(number, found -> {
            found.itemInspected(item, inspection);
            return List.of();
        });
    }

    @Transactional
    public void asked(CaseNumber number, ItemCaseNumber item, ItemCorrection correction) {
        access.change(number, found -> found.itemCorrectionNeeded(item, correction));
    }

    @Transactional
    public void notAccepted(CaseNumber number, ItemCaseNumber item, ItemNonAcceptance given) {
        access.change(number, found -> found.itemNotAccepted(item, given, clock.instant(), numbers));
    }
}
