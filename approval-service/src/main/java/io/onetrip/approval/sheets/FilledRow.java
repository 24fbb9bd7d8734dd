package io.onetrip.approval.sheets;

import io.onetrip.approval.tasks.domain.ApprovalRefused;
import io.onetrip.approval.tasks.domain.Handler;
import io.onetrip.approval.tasks.domain.Outcome;
import io.onetrip.approval.tasks.domain.Reason;
import io.onetrip.approval.tasks.domain.Verdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One row as it was filled in.
 *
 * @param number of the row in the sheet, from 1
 * @param formula whether a cell holds one: what a program worked out is not what an officer wrote
 */
record FilledRow(
        int number,
        String taskId,
        String outcome,
        String reason,
        String legalBasis,
        String numbers,
        Handler handler,
        String conditions,
        boolean formula) {
    private static final int LONGEST = 2000;
    private static final int LONGEST_NAME = 100;

    /** Rows whose outcome was left empty are not decided yet. */
    boolean isEmpty() {
        return outcome.isBlank();
    }

    Verdict verdict() {
        if (formula) throw unreadable("单元格含公式, 请改为文字 (A cell holds a formula; write the text itself)");
        if (handler.name().length() > LONGEST_NAME || handler.post().length() > LONGEST_NAME) {
            throw unreadable("经办人和职务各不超过 100 字 (Handler and post have at most 100 characters)");
        }
        if (reason.length() > LONGEST || legalBasis.length() > LONGEST) {
            throw unreadable("理由和法律依据各不超过 2000 字 (Reason and legal basis have at most 2000 characters)");
        }
        return new Verdict(decided(), reason, legalBasis, given(), bounds(), handler);
    }

    /** One a line, as on the page. */
    private List<String> bounds() {
        return conditions.lines().filter(line -> !line.isBlank()).toList();
    }

    private Outcome decided() {
        return switch (outcome.strip()) {
            case "准予", "GRANTED" -> Outcome.GRANTED;
            case "不予", "不予许可", "REFUSED" -> Outcome.REFUSED;
            default -> throw unreadable("结论请填“准予”或“不予” (The outcome is 准予 or 不予)");
        };
    }

    /** Lines of a name and a number with = between them; those without a number are numbered by the platform. */
    private Map<String, String> given() {
        var given = new LinkedHashMap<String, String>();
        for (var line : numbers.split("\\R")) {
            if (line.isBlank()) continue;
            var parts = line.split("[=＝]", 2);
            if (parts.length < 2) throw unreadable("结果编号请按“名称=编号”填写 (Write result numbers as name=number)");
            if (!parts[1].isBlank() && decided() == Outcome.GRANTED) given.put(parts[0].strip(), parts[1].strip());
        }
        return given;
    }

    private static ApprovalRefused unreadable(String why) {
        return new ApprovalRefused(Reason.SHEET_ROW_INVALID, why);
    }
}
