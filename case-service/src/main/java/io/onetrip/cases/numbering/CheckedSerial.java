package io.onetrip.cases.numbering;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Day, serial and check character, as in {@code 261123-0016X-1}: short enough to be typed from paper. The 29 symbols
 * leave out look-alikes; because 29 is prime and 2 generates all its residues, the check character (ISO 7064 pure
 * system, modulus 29, radix 2) catches every wrong symbol and every swap of neighbours.
 */
final class CheckedSerial {
    private static final String SYMBOLS = "0123456789ABCDEFGHJKMNPQRTWXY";
    private static final int RADIX = SYMBOLS.length();
    private static final int DAY_LENGTH = 6;
    private static final int SERIAL_LENGTH = 5;
    private static final long SERIALS = (long) Math.pow(RADIX, SERIAL_LENGTH);
    private static final Pattern TYPED = Pattern.compile("\\d{6}[" + SYMBOLS + "]{6}");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");

    private CheckedSerial() {}

    /** Serials come round again after 20 million, which is more than a city hands out in a day. */
    static String of(LocalDate day, long serial) {
        var text = new StringBuilder();
        var rest = Math.floorMod(serial, SERIALS);
        for (int position = 0; position < SERIAL_LENGTH; position++) {
            text.insert(0, SYMBOLS.charAt((int) (rest % RADIX)));
            rest /= RADIX;
        }
        var payload = DAY.format(day) + text;
        return grouped(payload + checkCharacter(payload));
    }

    /** @throws IllegalArgumentException when the text is no such number or its check character does not fit */
    static String parse(String typed) {
        var symbols = withoutLookAlikes(typed);
        if (!TYPED.matcher(symbols).matches() || remainder(symbols) != 1) {
            throw new IllegalArgumentException("Not a number with a fitting check character: " + typed);
        }
        return grouped(symbols);
    }

    /** Numbers that differ in one symbol, or in two neighbours that are swapped; none where the text is one, or none at all. */
    static List<String> near(String typed) {
        var symbols = withoutLookAlikes(typed);
        if (!TYPED.matcher(symbols).matches() || remainder(symbols) == 1) return List.of();
        var near = new LinkedHashSet<String>();
        for (int position = 0; position < symbols.length(); position++) {
            for (var symbol :
                    SYMBOLS.substring(0, position < DAY_LENGTH ? 10 : RADIX).toCharArray())
                near.add(symbols.substring(0, position) + symbol + symbols.substring(position + 1));
            if (position > 0)
                near.add(symbols.substring(0, position - 1)
                        + symbols.charAt(position)
                        + symbols.charAt(position - 1)
                        + symbols.substring(position + 1));
        }
        return near.stream()
                .filter(one -> TYPED.matcher(one).matches() && remainder(one) == 1)
                .map(CheckedSerial::grouped)
                .toList();
    }

    private static String withoutLookAlikes(String typed) {
        return typed.strip()
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\-‐-―−－]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1')
                .replace('S', '5')
                .replace('Z', '2');
    }

    private static String grouped(String symbols) {
        return symbols.substring(0, 6) + '-' + symbols.substring(6, 11) + '-' + symbols.substring(11);
    }

    private static char checkCharacter(String payload) {
        return SYMBOLS.charAt(Math.floorMod(1 - remainder(payload + '0'), RADIX));
    }

    private static int remainder(String symbols) {
        var sum = 0;
        for (int position = 0; position < symbols.length(); position++) {
            sum = (sum * 2 + SYMBOLS.indexOf(symbols.charAt(position))) % RADIX;
        }
        return sum;
    }
}
