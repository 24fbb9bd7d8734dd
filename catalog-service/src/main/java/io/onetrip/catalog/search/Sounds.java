package io.onetrip.catalog.search;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** How characters are read, every reading of each (重: zhong, chong); ü is typed as v or u. */
final class Sounds {

    private static final Map<Character, Set<String>> READINGS = new ConcurrentHashMap<>();
    private static final TreeSet<String> SYLLABLES = new TreeSet<>();

    static {
        for (var each = '\u4e00'; each <= '\u9fa5'; each++) SYLLABLES.addAll(readings(each));
    }

    private Sounds() {}

    static boolean chinese(char each) {
        return each >= '\u4e00' && each <= '\u9fa5';
    }

    static Set<String> readings(char character) {
        return READINGS.computeIfAbsent(character, Sounds::look);
    }

    /** What a character is found by: itself, its syllables, its initials. */
    static Set<String> tokens(char character) {
        var tokens = new LinkedHashSet<String>();
        tokens.add(String.valueOf(character));
        for (var reading : readings(character)) {
            tokens.add(reading);
            tokens.add(reading.substring(0, 1));
        }
        return tokens;
    }

    static boolean syllable(String letters) {
        return SYLLABLES.contains(letters);
    }

    static Set<String> startingWith(String letters) {
        return SYLLABLES.subSet(letters, letters + Character.MAX_VALUE);
    }

    static Set<String> similarTo(String letters) {
        var similar = new TreeSet<String>();
        for (var syllable : SYLLABLES) if (Edits.oneApart(syllable, letters)) similar.add(syllable);
        return similar;
    }

    private static Set<String> look(char character) {
        var readings = new LinkedHashSet<String>();
        if (!chinese(character)) return readings;
        for (var reading : PinyinHelper.toPinyinList(character, PinyinStyleEnum.NORMAL)) {
            var typed = Fold.fold(reading);
            if (!typed.matches("[a-z]{1,6}")) continue;
            readings.add(typed);
            if (typed.indexOf('v') > 0) readings.add(typed.replace('v', 'u'));
        }
        return readings;
    }
}
