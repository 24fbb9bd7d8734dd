package io.onetrip.cases.files.content;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** What may be handed in, known by its first bytes; what the sender calls it does not count. */
public enum FileType {
    PDF("application/pdf", "255044462d", PdfDangers::of),
    PNG("image/png", "89504e470d0a1a0a", PngDangers::of),
    JPEG("image/jpeg", "ffd8ff", JpegDangers::of);

    private final String contentType;
    private final byte[] beginning;
    private final Dangers dangers;

    FileType(String contentType, String beginning, Dangers dangers) {
        this.contentType = contentType;
        this.beginning = HexFormat.of().parseHex(beginning);
        this.dangers = dangers;
    }

    static Optional<FileType> of(Content content) {
        return Arrays.stream(values()).filter(type -> type.begins(content)).findFirst();
    }

    public String contentType() {
        return contentType;
    }

    Optional<Danger> danger(Content content) {
        return dangers.in(content).or(() -> Polyglots.of(content));
    }

    private boolean begins(Content content) {
        return content.startsWith(0, beginning);
    }

    @FunctionalInterface
    private interface Dangers {
        Optional<Danger> in(Content content);
    }
}
