package io.onetrip.cases.files.content;

import java.util.Optional;

/** Walks the segments of a JPEG up to its frame; telephones append previews and short films, so what follows the picture is left to them. */
final class JpegDangers {
    private static final int START_OF_SCAN = 0xda;
    private static final int FILL = 0xff;

    private JpegDangers() {}

    static Optional<Danger> of(Content content) {
        long segment = 2;
        while (content.size() - segment >= 9 && content.at(segment) == 0xff) {
            var marker = content.at(segment + 1);
            if (marker == FILL) {
                segment++;
                continue;
            }
            if (startsFrame(marker))
                return Pictures.tooLarge(content.shortAt(segment + 7), content.shortAt(segment + 5))
                        ? Optional.of(Danger.BOMB)
                        : Optional.empty();
            if (marker == START_OF_SCAN) break;
            segment += 2 + content.shortAt(segment + 2);
        }
        return Optional.of(Danger.DAMAGED);
    }

    /** SOF0 to SOF15 but for the tables DHT, JPG and DAC between them. */
    private static boolean startsFrame(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }
}
