package io.onetrip.catalog.search;

import java.util.ArrayList;
import java.util.List;

/** What was typed, said with other words: 开酒店, kaijiudian and kjd become 开旅馆. */
final class Synonyms {

    private final List<List<String>> groups = TextFile.lines("/search/synonyms.txt").stream()
            .map(line -> List.of(line.split("\\s*=\\s*")))
            .toList();

    List<Reading> of(Reading reading) {
        var others = new ArrayList<Reading>();
        for (var group : groups)
            for (var word : group)
                for (var at = 0; at + word.length() <= reading.units().size(); at++)
                    if (saysAt(reading.units(), at, word)) replace(reading.units(), at, word, group, others);
        return others;
    }

    private static void replace(List<Unit> units, int at, String word, List<String> group, List<Reading> others) {
        for (var other : group) {
            if (other.equals(word)) continue;
            var said = new ArrayList<>(units.subList(0, at));
            for (var each : other.toCharArray()) said.add(Unit.character(each));
            said.addAll(units.subList(at + word.length(), units.size()));
            others.add(new Reading(List.copyOf(said)));
        }
    }

    private static boolean saysAt(List<Unit> units, int at, String word) {
        for (var index = 0; index < word.length(); index++)
            if (!units.get(at + index).means(word.charAt(index))) return false;
        return true;
    }
}
