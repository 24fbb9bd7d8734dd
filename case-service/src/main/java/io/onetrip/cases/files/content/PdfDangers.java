package io.onetrip.cases.files.content;

import java.util.Arrays;
import java.util.Optional;
import java.util.zip.DataFormatException;

/**
 * Looks for what a PDF would do: in its plain text and in its object streams, which hold objects packed. Pages and pictures are not
 * unpacked. What cannot be looked into is not taken.
 */
final class PdfDangers {
    private static final int WINDOW = 1 << 20;
    /** Longer than any name in question, with all its characters escaped. */
    private static final int OVERLAP = 64;

    private static final int LONGEST_DICTIONARY = 1 << 16;

    private PdfDangers() {}

    static Optional<Danger> of(Content content) {
        var unpacking = new Unpacking();
        for (long from = 0; from < content.size(); from += WINDOW) {
            var window = content.copy(from, Math.min(content.size(), from + WINDOW + OVERLAP));
            var active = PdfNames.firstActive(window);
            if (active.isPresent()) return active;
            for (var at = find("stream", window, 0); at >= 0; at = find("stream", window, at + 1)) {
                var packed = inObjectStream(content, from + at, unpacking);
                if (packed.isPresent()) return packed;
            }
        }
        return Optional.empty();
    }

    private static Optional<Danger> inObjectStream(Content content, long keyword, Unpacking unpacking) {
        var dictionary = dictionaryBefore(content, keyword);
        // every object stream says where its first object is, whatever else is left out; an outline says so, too, but
        // is no stream
        if (!PdfNames.has(dictionary, "First")) return Optional.empty();
        if (!PdfNames.has(dictionary, "Filter")) return Optional.empty();
        if (!PdfNames.has(dictionary, "FlateDecode") || PdfNames.has(dictionary, "Predictor"))
            return Optional.of(Danger.NOT_READABLE);
        try {
            return PdfNames.firstActive(unpacking.inflate(content.from(dataAfter(content, keyword))));
        } catch (DataFormatException broken) {
            return Optional.of(Danger.NOT_READABLE);
        } catch (Unpacking.TooLarge bomb) {
            return Optional.of(Danger.BOMB);
        }
    }

    /** From {@code obj} to {@code >>}; empty where the keyword ends a stream or is a word in a text. */
    private static byte[] dictionaryBefore(Content content, long keyword) {
        var end = keyword;
        while (end > 0 && content.at(end - 1) <= ' ') end--;
        if (!content.startsWith(end - 2, ">>")) return new byte[0];
        var window = content.copy(Math.max(0, end - LONGEST_DICTIONARY), end);
        return Arrays.copyOfRange(window, Math.max(0, findLast("obj", window)), window.length);
    }

    private static long dataAfter(Content content, long keyword) {
        var data = keyword + "stream".length();
        if (content.startsWith(data, "\r\n")) return data + 2;
        return data < content.size() && (content.at(data) == '\n' || content.at(data) == '\r') ? data + 1 : data;
    }

    private static int find(String word, byte[] text, int from) {
        for (var at = from; at <= text.length - word.length(); at++) if (matches(word, text, at)) return at;
        return -1;
    }

    private static int findLast(String word, byte[] text) {
        for (var at = text.length - word.length(); at >= 0; at--) if (matches(word, text, at)) return at;
        return -1;
    }

    private static boolean matches(String word, byte[] text, int at) {
        for (var index = 0; index < word.length(); index++) if (text[at + index] != word.charAt(index)) return false;
        return true;
    }
}
