package io.onetrip.cases.handling.domain;

import io.onetrip.cases.numbering.CaseNumber;
import io.onetrip.cases.numbering.ItemCaseNumber;
import io.onetrip.cases.numbering.Numbers;
import io.onetrip.cases.numbering.OutputNumber;
import io.onetrip.cases.numbering.ReceiptNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Numbers of one day, counted in memory. */
public final class CountingNumbers implements Numbers {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private final AtomicInteger last = new AtomicInteger();

    @Override
    public CaseNumber nextCase() {
        return CaseNumber.of(DAY, last.incrementAndGet());
    }

    @Override
    public ReceiptNumber nextReceipt() {
        return ReceiptNumber.of(DAY, last.incrementAndGet());
    }

    @Override
    public OutputNumber nextOutput() {
        return OutputNumber.of(DAY, last.incrementAndGet());
    }

    @Override
    public List<ItemCaseNumber> nextItemCases(List<String> taskCodes) {
        return taskCodes.stream()
                .map(code -> ItemCaseNumber.of(code, DAY, last.incrementAndGet()))
                .toList();
    }
}
