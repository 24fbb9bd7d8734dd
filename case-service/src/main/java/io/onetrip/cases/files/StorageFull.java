package io.onetrip.cases.files;

import io.onetrip.cases.CaseRefused;
import io.onetrip.cases.Reason;
import java.io.IOException;
import java.util.Locale;
import java.util.stream.Stream;

/** No room, no file left to make, or no quota: the paper is taken, and the file when there is room again. */
final class StorageFull {
    private static final String[] WORDS = {"no space left", "quota exceeded"};

    private StorageFull() {}

    static CaseRefused refused() {
        return new CaseRefused(
                Reason.STORAGE_FULL,
                "文件存储空间不足, 文件未保存; 请先收取纸质材料并通知管理员 (The file store is full, nothing was stored: take the paper and tell your administrator)");
    }

    /** The system says it in words only. */
    private static boolean isSaidBy(IOException failed) {
        var said = String.valueOf(failed.getMessage()).toLowerCase(Locale.ROOT);
        return Stream.of(WORDS).anyMatch(said::contains);
    }

    static void throwIfSaidBy(IOException failed) {
        if (isSaidBy(failed)) throw refused();
    }
}
