package io.onetrip.cases.files.content;

import java.util.Optional;
import java.util.zip.DataFormatException;

/**
 * Looks for what a PDF would do: in its plain text and in its object streams, which hold objects packed. Of everything else that is
 * packed, but for pictures, whose size their own dictionary says, only how much it would be is measured. What cannot be looked into is
 * not taken. The file is walked once; how much of it is read again is bounded.
 */
final class PdfDangers {
    private static final int WINDOW = 1 << 20;
    /** Longer than any name in question, with all its characters escaped. */
    private static final int OVERLAP = 64;

    private static final int LONGEST_DICTIONARY = 1 << 16;
    private static final int LONGEST_COMMENT = 1 << 12;
    private final Content content;
    private static final int MOST_OBJECTS = 32 << 20;
    /** Pages, fonts and attachments of one file; a drawing of a whole building is a tenth of it. */
    private static final int MOST_SHOWN = 256 << 20;

    private final Unpacking objects = new Unpacking(MOST_OBJECTS);
    private final Unpacking shown = new Unpacking(MOST_SHOWN);
    /** Bytes that may still be looked at once more: an ordinary file's dictionaries are far shorter than the file. */
    private long looksLeft;

    private long lastObject;

    private PdfDangers(Content content) {
        this.content = content;
        this.looksLeft = content.size() + LONGEST_DICTIONARY;
    }

    static Optional<Danger> of(Content content) {
        return new PdfDangers(content).found();
    }

    private Optional<Danger> found() {
        for (long from = 0; from < content.size(); from += WINDOW) {
            var window = content.copy(from, Math.min(content.size(), from + WINDOW + OVERLAP));
            var active = PdfNames.firstActive(window);
            if (active.isPresent()) return active;
            var packed = inStreams(window, from);
            if (packed.isPresent()) return packed;
        }
        return Optional.empty();
    }

    private Optional<Danger> inStreams(byte[] window, long from) {
        for (var at = 0; at < Math.min(WINDOW, window.length); at++) {
            if (matches("obj", window, at)) {
                lastObject = from + at;
            } else if (matches("stream", window, at)) {
                var packed = inObjectStream(from + at);
                if (packed.isPresent()) return packed;
            }
        }
        return Optional.empty();
    }

    private Optional<Danger> inObjectStream(long keyword) {
        if (content.startsWith(keyword - 3, "end")) return Optional.empty();
        var end = dictionaryEnd(keyword);
        if (looksLeft < 0) return Optional.of(Danger.NOT_READABLE);
        if (end <= lastObject) return Optional.empty(); // a word in a text
        var start = Math.max(lastObject, end - LONGEST_DICTIONARY);
        looksLeft -= end - start;
        if (looksLeft < 0) return Optional.of(Danger.NOT_READABLE);
        var dictionary = content.copy(start, end);
        // every object stream says where its first object is, whatever else is left out; an outline says so, too, but
        // is no stream
        if (!PdfNames.has(dictionary, "First") || !PdfNames.has(dictionary, "Filter"))
            return measured(dictionary, keyword);
        if (!PdfNames.has(dictionary, "FlateDecode") || PdfNames.has(dictionary, "DecodeParms"))
            return Optional.of(Danger.NOT_READABLE);
        try {
            return PdfNames.firstActive(objects.inflate(content.from(dataAfter(keyword))));
        } catch (DataFormatException broken) {
            return Optional.of(Danger.NOT_READABLE);
        } catch (Unpacking.TooLarge bomb) {
            return Optional.of(Danger.BOMB);
        }
    }

    private Optional<Danger> measured(byte[] dictionary, long keyword) {
        var layers = PdfNames.count(dictionary, "FlateDecode");
        if (layers == 0) return Optional.empty();
        if (layers > 1) return Optional.of(Danger.BOMB); // packed twice, a few bytes are gigabytes; nobody writes it so
        if (PdfNames.has(dictionary, "Image")) return Optional.empty();
        try {
            shown.measure(content.from(dataAfter(keyword)));
            return Optional.empty();
        } catch (DataFormatException broken) {
            return Optional.empty(); // a page that is damaged shows nothing
        } catch (Unpacking.TooLarge bomb) {
            return Optional.of(Danger.BOMB);
        }
    }

    /** Behind its {@code >>}, after which only blanks and comments stand; 0 where there is none. */
    private long dictionaryEnd(long keyword) {
        var end = beforeBlanks(keyword);
        if (content.startsWith(end - 2, ">>")) return end;
        for (var at = end - 1; at > Math.max(lastObject, keyword - LONGEST_COMMENT); at--) {
            looksLeft--;
            if (content.at(at) != '%') continue;
            end = beforeBlanks(at);
            if (content.startsWith(end - 2, ">>")) return end;
        }
        return 0;
    }

    private long beforeBlanks(long position) {
        var end = position;
        for (; end > 0 && content.at(end - 1) <= ' '; end--) looksLeft--;
        return end;
    }

    private static boolean lineEnd(int character) {
        return character == '\n' || character == '\r';
    }

    private long dataAfter(long keyword) {
        var data = keyword + "stream".length();
        if (content.startsWith(data, "\r\n")) return data + 2;
        return data < content.size() && lineEnd(content.at(data)) ? data + 1 : data;
    }

    private static boolean matches(String word, byte[] text, int at) {
        if (text.length - at < word.length()) return false;
        for (var index = 0; index < word.length(); index++) if (text[at + index] != word.charAt(index)) return false;
        return true;
    }
}
