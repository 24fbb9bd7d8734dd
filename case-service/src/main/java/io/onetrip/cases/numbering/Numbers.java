package io.onetrip.cases.numbering;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/** Hands out every number once. */
public interface Numbers {
    CaseNumber nextCase(LocalDate day);

    ReceiptNumber nextReceipt(LocalDate day);

    OutputNumber nextOutput(LocalDate day);

    /** One number for each of the task codes, counted per task and day. */
    Map<String, ItemCaseNumber> nextItemCases(Collection<String> taskCodes, LocalDate day);
}
