package io.onetrip.cases.files.content;

import java.util.Optional;

/** Files that other programs open as something else: archives are read from their end, PDF from anywhere in the first kilobyte. */
final class Polyglots {
    private static final String END_OF_ARCHIVE = "PK\5\6";
    private static final String ENTRY_OF_DIRECTORY = "PK\1\2";
    private static final int LONGEST_ARCHIVE_COMMENT = 0xffff;
    private static final int END_SIZE = 22;
    private static final int PDF_HEADER_WITHIN = 1024;

    private Polyglots() {}

    static Optional<Danger> of(Content content) {
        return isArchive(content) || isPdfToo(content) ? Optional.of(Danger.POLYGLOT) : Optional.empty();
    }

    private static boolean isArchive(Content content) {
        var last = content.size() - END_SIZE;
        for (var end = last; end >= Math.max(0, last - LONGEST_ARCHIVE_COMMENT); end--) {
            if (content.startsWith(end, END_OF_ARCHIVE)
                    && content.startsWith(end - content.zipIntAt(end + 12), ENTRY_OF_DIRECTORY)) return true;
        }
        return false;
    }

    private static boolean isPdfToo(Content content) {
        for (var position = 1; position < Math.min(PDF_HEADER_WITHIN, content.size()); position++) {
            if (content.startsWith(position, "%PDF-")) return true;
        }
        return false;
    }
}
