package io.onetrip.cases.files.content;

import java.util.Optional;

/** Walks the chunks of a PNG: it ends with IEND and nothing hangs on to that. */
final class PngDangers {
    private static final int SIGNATURE = 8;
    private static final int CHUNK_WITHOUT_DATA = 12;
    private static final int HEADER_DATA = 13;

    private PngDangers() {}

    static Optional<Danger> of(Content content) {
        if (content.size() < SIGNATURE + CHUNK_WITHOUT_DATA + HEADER_DATA || !content.startsWith(SIGNATURE + 4, "IHDR"))
            return Optional.of(Danger.DAMAGED);
        if (Pictures.tooLarge(content.intAt(SIGNATURE + 8), content.intAt(SIGNATURE + 12)))
            return Optional.of(Danger.BOMB);
        long chunk = SIGNATURE;
        while (content.size() - chunk >= CHUNK_WITHOUT_DATA) {
            var next = chunk + CHUNK_WITHOUT_DATA + content.intAt(chunk);
            if (content.startsWith(chunk + 4, "IEND"))
                return next == content.size() ? Optional.empty() : Optional.of(Danger.DAMAGED);
            chunk = next;
        }
        return Optional.of(Danger.DAMAGED);
    }
}
