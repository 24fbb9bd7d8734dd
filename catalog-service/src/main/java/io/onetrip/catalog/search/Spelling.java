package io.onetrip.catalog.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Takes letters apart into syllables, unfinished ones and initials: kailvguan, kailvg, klg. */
final class Spelling {

    private static final int WAYS = 12;
    private static final int LONGEST_SYLLABLE = 6;

    private Spelling() {}

    /** The likeliest first, that is the one of the fewest characters. */
    static List<Reading> readings(String folded) {
        var ways = List.of(List.<Unit>of());
        for (var run : runs(folded)) {
            var longer = new ArrayList<List<Unit>>();
            for (var way : ways) for (var next : ways(run)) longer.add(joined(way, next));
            longer.sort(Comparator.comparingInt(List::size));
            ways = longer.subList(0, Math.min(WAYS, longer.size()));
        }
        return ways.stream().filter(way -> !way.isEmpty()).map(Reading::new).toList();
    }

    /** With one syllable in which one letter is wrong; of whole syllables only. */
    static List<Reading> mistyped(String folded) {
        var letters = folded.replaceAll("\\s", "");
        var found = new ArrayList<Reading>();
        if (!letters.matches("[a-z]{4,40}")) return found;
        for (var from = 0; from < letters.length(); from++) {
            var before = whole(letters.substring(0, from));
            if (before == null) continue;
            for (var to = from + 2; to <= Math.min(letters.length(), from + LONGEST_SYLLABLE + 1); to++) {
                var after = whole(letters.substring(to));
                var similar = Sounds.similarTo(letters.substring(from, to));
                if (after == null || similar.isEmpty() || before.size() + after.size() == 0) continue;
                found.add(new Reading(joined(joined(before, List.of(Unit.sound(similar))), after)));
            }
        }
        return found;
    }

    /** Other characters of the same sound: 旅官 for 旅馆. */
    static Reading soundAlike(Reading reading) {
        return new Reading(reading.units().stream().map(Spelling::heard).toList());
    }

    private static Unit heard(Unit unit) {
        var character = unit.tokens().iterator().next().charAt(0);
        var sounds = unit.letters() ? Set.<String>of() : Sounds.readings(character);
        return sounds.isEmpty() ? unit : Unit.sound(sounds);
    }

    private static List<String> runs(String folded) {
        var runs = new ArrayList<String>();
        var run = new StringBuilder();
        for (var each : folded.toCharArray()) {
            var letter = each >= 'a' && each <= 'z';
            if (!letter && !run.isEmpty()) {
                runs.add(run.toString());
                run.setLength(0);
            }
            if (letter) run.append(each);
            else if (Fold.counts(each)) runs.add(String.valueOf(each));
        }
        if (!run.isEmpty()) runs.add(run.toString());
        return runs;
    }

    private static Set<List<Unit>> ways(String run) {
        if (run.charAt(0) < 'a' || run.charAt(0) > 'z') return Set.of(List.of(Unit.character(run.charAt(0))));
        var found = new LinkedHashSet<List<Unit>>();
        for (var parts = 1; parts < run.length() && found.size() < WAYS; parts++) cut(run, parts, List.of(), found);
        found.add(run.chars()
                .mapToObj(letter -> Unit.sound(Set.of(Character.toString(letter))))
                .toList());
        return found;
    }

    private static void cut(String rest, int parts, List<Unit> before, Set<List<Unit>> found) {
        if (found.size() >= WAYS || rest.length() > parts * LONGEST_SYLLABLE) return;
        if (parts == 1) {
            var last = new HashSet<>(Sounds.startingWith(rest));
            if (!last.isEmpty())
                found.add(joined(before, List.of(rest.length() == 1 ? Unit.sound(Set.of(rest)) : Unit.sound(last))));
            return;
        }
        for (var length = Math.min(LONGEST_SYLLABLE, rest.length() - parts + 1); length > 0; length--) {
            var head = rest.substring(0, length);
            if (length > 1 && !Sounds.syllable(head)) continue;
            cut(rest.substring(length), parts - 1, joined(before, List.of(Unit.sound(Set.of(head)))), found);
        }
    }

    private static @org.jspecify.annotations.Nullable List<Unit> whole(String letters) {
        if (letters.isEmpty()) return List.of();
        for (var length = Math.min(LONGEST_SYLLABLE, letters.length()); length > 0; length--) {
            var head = letters.substring(0, length);
            if (!Sounds.syllable(head)) continue;
            var rest = whole(letters.substring(length));
            if (rest != null) return joined(List.of(Unit.sound(Set.of(head))), rest);
        }
        return null;
    }

    static List<Unit> joined(List<Unit> one, List<Unit> other) {
        var joined = new ArrayList<>(one);
        joined.addAll(other);
        return joined;
    }
}
