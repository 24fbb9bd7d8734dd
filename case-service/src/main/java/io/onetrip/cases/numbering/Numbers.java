package io.onetrip.cases.numbering;

import java.util.Collection;
import java.util.Map;

/** Hands out every number once, with today's date in it. */
public interface Numbers {
    CaseNumber nextCase();

    ReceiptNumber nextReceipt();

    OutputNumber nextOutput();

    /** One number for each of the task codes, counted per task and day. */
    Map<String, ItemCaseNumber> nextItemCases(Collection<String> taskCodes);
}
