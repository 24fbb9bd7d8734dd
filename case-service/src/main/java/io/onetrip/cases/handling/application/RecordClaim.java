package io.onetrip.cases.handling.application;

import io.onetrip.cases.numbering.CaseNumber;
import io.onetrip.cases.numbering.ItemCaseNumber;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes who in a department has taken an item on. */
@Service
public class RecordClaim {
    private final CaseAccess access;

    RecordClaim(CaseAccess access) {
        this.access = access;
    }

    @Transactional
    public void claimed(CaseNumber number, ItemCaseNumber item, String by, Instant at) {
        access.change(number, found -> {
            found.itemClaimed(item, by, at);
            return List.of();
        });
    }
}
