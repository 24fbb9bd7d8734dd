package io.onetrip.catalog.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;

/** Readings as questions to the places of a name. */
final class Phrases {

    private Phrases() {}

    static Query exact(List<Unit> units) {
        return builder("sound", units, true, true, 0).build();
    }

    static Query prefix(List<Unit> units) {
        return builder("sound", units, true, false, 0).build();
    }

    static Query within(String field, List<Unit> units) {
        return builder(field, units, false, false, 0).build();
    }

    static Query begun(List<Unit> units) {
        return builder("sound", units, true, false, 2).build();
    }

    static Query scattered(List<Unit> units) {
        return builder("sound", units, false, false, 2).build();
    }

    /** With one character wrong, missing, too many, or two in the wrong order. */
    static List<Query> oneApart(List<Unit> units) {
        var queries = new ArrayList<Query>();
        var last = units.size() - 1;
        for (var at = 0; at <= last; at++) {
            var less = new ArrayList<>(units);
            less.remove(at);
            queries.add(within("sound", less));
            if (at > 0 && at < last) queries.add(gap(units, at, 0));
            if (at > 0) queries.add(gap(units, at, 1));
            if (at == last) continue;
            var swapped = new ArrayList<>(units);
            swapped.set(at, units.get(at + 1));
            swapped.set(at + 1, units.get(at));
            queries.add(within("sound", swapped));
        }
        return queries;
    }

    /** Any character in place of that at {@code at}, or with {@code more} one before it. */
    private static Query gap(List<Unit> units, int at, int more) {
        var phrase = new MultiPhraseQuery.Builder();
        for (var index = 0; index < units.size(); index++)
            if (more == 1 || index != at)
                phrase.add(terms("sound", units.get(index)), index < at ? index : index + more);
        return phrase.build();
    }

    private static MultiPhraseQuery.Builder builder(
            String field, List<Unit> units, boolean start, boolean end, int slop) {
        var phrase = new MultiPhraseQuery.Builder().setSlop(slop);
        if (start) phrase.add(new Term(field, SoundTokens.START));
        units.forEach(unit -> phrase.add(terms(field, unit)));
        if (end) phrase.add(new Term(field, SoundTokens.END));
        return phrase;
    }

    private static Term[] terms(String field, Unit unit) {
        return unit.tokens().stream().map(token -> new Term(field, token)).toArray(Term[]::new);
    }

    static List<Unit> characters(String word) {
        return IntStream.range(0, word.length())
                .filter(at -> Fold.counts(word.charAt(at)))
                .mapToObj(at -> Unit.character(word.charAt(at)))
                .toList();
    }
}
