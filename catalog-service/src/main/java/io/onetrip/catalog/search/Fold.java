package io.onetrip.catalog.search;

import com.github.houbb.opencc4j.util.ZhConverterUtil;

/** Makes characters equal that people take for the same: case, full width, traditional. One character stays one. */
final class Fold {

    private Fold() {}

    static char fold(char given) {
        if (given >= '！' && given <= '～') return Character.toLowerCase((char) (given - '！' + '!'));
        if (given == 'ü' || given == 'Ü') return 'v';
        if (given < 0x2E80) return Character.toLowerCase(given);
        var simple = ZhConverterUtil.toSimple(String.valueOf(given));
        return simple.length() == 1 ? simple.charAt(0) : given;
    }

    static boolean counts(char folded) {
        return Character.isLetterOrDigit(folded);
    }

    static String fold(String given) {
        var folded = new StringBuilder(given.length());
        for (var each : given.toCharArray()) folded.append(fold(each));
        return folded.toString();
    }
}
