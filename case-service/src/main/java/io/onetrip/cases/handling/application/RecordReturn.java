package io.onetrip.cases.handling.application;

import io.onetrip.cases.numbering.CaseNumber;
import io.onetrip.cases.numbering.ItemCaseNumber;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes that a department has put an item back into its pool. */
@Service
public class RecordReturn {
    private final CaseAccess access;

    RecordReturn(CaseAccess access) {
        this.access = access;
    }

    @Transactional
    public void returned(CaseNumber number, ItemCaseNumber item) {
        access.change(number, found -> {
            found.itemReturned(item);
            return List.of();
        });
    }
}
