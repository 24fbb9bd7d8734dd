package io.onetrip.cases.files.content;

import java.util.Map;
import java.util.Optional;

/** Names of a PDF that make a reader act; {@code /J#61vaScript} is the same name as {@code /JavaScript} (ISO 32000-1, 7.3.5). */
final class PdfNames {
    private static final int LONGEST = 127 * 3;
    private static final Map<String, Danger> ACTIVE = Map.of(
            "JavaScript", Danger.SCRIPT,
            "Rendition", Danger.SCRIPT,
            "Launch", Danger.LAUNCH,
            "ImportData", Danger.LAUNCH,
            "SubmitForm", Danger.ACTIVE_FORM,
            "RichMedia", Danger.ACTIVE_FORM,
            "XFA", Danger.ACTIVE_FORM);

    private PdfNames() {}

    static Optional<Danger> firstActive(byte[] text) {
        for (var slash = 0; slash < text.length; slash++) {
            if (text[slash] != '/') continue;
            var danger = ACTIVE.get(nameAt(text, slash + 1));
            if (danger != null) return Optional.of(danger);
        }
        return Optional.empty();
    }

    static boolean has(byte[] text, String name) {
        return count(text, name) > 0;
    }

    static int count(byte[] text, String name) {
        var found = 0;
        for (var slash = 0; slash < text.length; slash++) {
            if (text[slash] == '/' && nameAt(text, slash + 1).equals(name)) found++;
        }
        return found;
    }

    private static String nameAt(byte[] text, int start) {
        var name = new StringBuilder();
        for (var at = start; at < Math.min(text.length, start + LONGEST) && regular(text[at]); at++) {
            if (text[at] == '#' && at + 2 < text.length && hex(text[at + 1]) >= 0 && hex(text[at + 2]) >= 0) {
                name.append((char) (hex(text[at + 1]) * 16 + hex(text[at + 2])));
                at += 2;
            } else {
                name.append((char) (text[at] & 0xff));
            }
        }
        return name.toString();
    }

    private static int hex(byte digit) {
        return Character.digit(digit, 16);
    }

    private static boolean regular(byte character) {
        return character < 0 || character > ' ' && "()<>[]{}/%".indexOf(character) < 0;
    }
}
