package io.onetrip.cases.files;

import io.onetrip.cases.CaseRefused;
import io.onetrip.cases.Reason;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Lets through what the scanner calls clean; without its answer nothing passes, unless no scanner is wanted. */
@Component
class VirusCheck {
    private static final Logger LOG = LoggerFactory.getLogger(VirusCheck.class);
    private final VirusScanner scanner;

    VirusCheck(VirusScanner scanner) {
        this.scanner = scanner;
    }

    void check(Path file) {
        try {
            scanner.scan(file).ifPresent(found -> {
                throw new CaseRefused(
                        Reason.FILE_INFECTED,
                        "文件含病毒 %s, 未保存; 请收取纸质材料或更换文件 (%s was found, nothing was stored: take the paper or another file)"
                                .formatted(found, found),
                        Map.of("found", found));
            });
        } catch (IOException down) {
            LOG.error("The virus scanner gives no answer; no file is taken", down);
            throw new CaseRefused(
                    Reason.SCANNER_UNAVAILABLE,
                    "暂时无法查毒, 文件未保存; 请先收取纸质材料或稍后重新上传 (The virus scanner does not answer, nothing was stored: take the paper or upload again later)");
        }
    }
}
