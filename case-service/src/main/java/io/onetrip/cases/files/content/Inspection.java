package io.onetrip.cases.files.content;

import io.onetrip.cases.CaseRefused;
import io.onetrip.cases.Reason;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.tika.Tika;
import org.springframework.stereotype.Component;

/** Takes PDF, PNG and JPEG that do nothing but show something; says of anything else what it is. */
@Component
public class Inspection {
    /** What is {@code found} in a file without a byte. */
    public static final String EMPTY = "application/x-empty";

    private static final int LOOKED_AT = 1 << 16;
    private final Tika tika = new Tika();

    /** @throws CaseRefused FILE_TYPE_REFUSED with the type {@code found}, or FILE_UNSAFE with the {@code danger} */
    public FileType inspect(Path file) throws IOException {
        try (var content = new Content(file)) {
            var type = FileType.of(content).orElseThrow(() -> notTaken(content));
            type.danger(content).ifPresent(danger -> {
                throw new CaseRefused(Reason.FILE_UNSAFE, danger.advice(), Map.of("danger", danger));
            });
            return type;
        }
    }

    private CaseRefused notTaken(Content content) {
        var found = content.size() == 0 ? EMPTY : tika.detect(content.copy(0, Math.min(content.size(), LOOKED_AT)));
        return new CaseRefused(
                Reason.FILE_TYPE_REFUSED,
                "内容为 %s; 仅接收 PDF、PNG、JPEG 文件, 请转换后重新上传 (This is %s: convert it to PDF, PNG or JPEG)"
                        .formatted(found, found),
                Map.of("found", found));
    }
}
