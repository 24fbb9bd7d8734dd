package io.onetrip.cases.files;

import io.onetrip.cases.CaseRefused;
import io.onetrip.cases.Reason;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;

/**
 * What keeps one uploader from filling the disk.
 *
 * @param open uploads that have begun and are not finished
 * @param perDay what may come since then, with what has only begun; null of a clerk, who is not bound
 */
record UploadBounds(int open, @Nullable DataSize perDay, Instant since) {
    void requireOpen(long already) {
        if (already >= open)
            throw new CaseRefused(
                    Reason.TOO_MANY_UPLOADS,
                    "未完成的上传最多 %d 个, 请先传完或取消 (Finish or cancel uploads that have begun)".formatted(open));
    }

    void requireRoom(long bytes) {
        if (perDay != null && bytes > perDay.toBytes())
            throw new CaseRefused(
                    Reason.TOO_MUCH_UPLOADED,
                    "24 小时内最多上传 %d MB, 请稍后再传或到窗口提交 (Too much in one day: go on tomorrow or at the window)"
                            .formatted(perDay.toMegabytes()));
    }
}
