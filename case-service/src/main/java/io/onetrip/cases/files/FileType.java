package io.onetrip.cases.files;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** What may be handed in, known by its first bytes; what the sender calls it does not count. */
enum FileType {
    PDF("application/pdf", "255044462d"),
    PNG("image/png", "89504e470d0a1a0a"),
    JPEG("image/jpeg", "ffd8ff");

    static final int LONGEST = 8;
    private final String contentType;
    private final byte[] beginning;

    FileType(String contentType, String beginning) {
        this.contentType = contentType;
        this.beginning = HexFormat.of().parseHex(beginning);
    }

    static Optional<FileType> of(byte[] content) {
        return Arrays.stream(values()).filter(type -> type.begins(content)).findFirst();
    }

    String contentType() {
        return contentType;
    }

    private boolean begins(byte[] content) {
        return content.length >= beginning.length
                && Arrays.equals(content, 0, beginning.length, beginning, 0, beginning.length);
    }
}
