package io.onetrip.approval.comments;

import io.onetrip.approval.tasks.domain.ApprovalRefused;
import io.onetrip.approval.tasks.domain.Officer;
import io.onetrip.approval.tasks.domain.Reason;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an officer notes on one field or material of a task.
 *
 * @param text may be empty beside a mark
 * @param struckAt by who has written it; it stays readable
 */
record TaskComment(
        int number,
        Subject subject,
        String id,
        @Nullable Mark mark,
        String text,
        Officer by,
        Instant at,
        @Nullable Instant struckAt) {
    enum Subject {
        FIELD,
        MATERIAL
    }

    enum Mark {
        /** 有疑问 */
        DOUBT,
        /** 已核 */
        CHECKED
    }

    TaskComment {
        if (mark == null && text.isEmpty())
            throw new ApprovalRefused(Reason.COMMENT_EMPTY, "请写批注或者加标记 (Write a comment, set a mark, or both)");
    }

    TaskComment strike(Officer officer, Instant now) {
        if (!by.id().equals(officer.id()))
            throw new ApprovalRefused(
                    Reason.COMMENT_NOT_YOURS, "只能划去自己的批注 (Only who has written a comment strikes it out)");
        if (struckAt != null)
            throw new ApprovalRefused(
                    Reason.COMMENT_STRUCK, "该批注已划去 (The comment is struck out already; reload to see it)");
        return new TaskComment(number, subject, id, mark, text, by, at, now);
    }
}
