package io.onetrip.cases.numbering;

import java.util.List;

/** Hands out every number once, with today's date in it. */
public interface Numbers {
    CaseNumber nextCase();

    ReceiptNumber nextReceipt();

    OutputNumber nextOutput();

    /** One number for each of the task codes in their order, counted per task and day. */
    List<ItemCaseNumber> nextItemCases(List<String> taskCodes);
}
