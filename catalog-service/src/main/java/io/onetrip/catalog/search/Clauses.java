package io.onetrip.catalog.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.TermQuery;

/** Every way in which what was typed may be meant, from its name down to a slip of the finger. */
final class Clauses {

    private static final int SHORTEST_CODE = 4;

    private final Synonyms synonyms = new Synonyms();
    private final Words words = new Words();

    /** What is meant as typed, or said with other words. */
    List<Clause> meant(String typed) {
        var folded = Fold.fold(typed.strip());
        var clauses = new ArrayList<Clause>();
        var code = typed.strip().toLowerCase(Locale.ROOT);
        clauses.add(new Clause(new TermQuery(new Term("code", code)), 1000, Matched.NAME));
        if (code.length() >= SHORTEST_CODE)
            clauses.add(new Clause(new PrefixQuery(new Term("code", code)), 300, Matched.NAME));
        for (var reading : Spelling.readings(folded)) {
            add(clauses, reading, reading.matched(), worth(reading.matched()));
            for (var other : synonyms.of(reading))
                add(clauses, other, Matched.SYNONYM, reading.matched() == Matched.INITIALS ? 320 : 360);
            clauses.add(new Clause(Phrases.within("departmentSound", reading.units()), 250, Matched.NAME));
        }
        allWords(clauses, words.of(folded), 700);
        return clauses;
    }

    /** What may have been meant where nothing was found as typed. */
    List<Clause> similar(String typed) {
        var folded = Fold.fold(typed.strip());
        var clauses = new ArrayList<Clause>();
        for (var reading : Spelling.readings(folded)) {
            if (reading.matched() != Matched.NAME) continue;
            if (reading.units().size() >= 2) add(clauses, Spelling.soundAlike(reading), Matched.SIMILAR, 180);
            if (reading.units().size() >= 3)
                for (var query : Phrases.oneApart(reading.units()))
                    clauses.add(new Clause(query, 150, Matched.SIMILAR));
        }
        for (var reading : Spelling.mistyped(folded)) add(clauses, reading, Matched.SIMILAR, 160);
        someWords(clauses, words.of(folded));
        return clauses;
    }

    private static float worth(Matched matched) {
        return switch (matched) {
            case NAME -> 800;
            case PINYIN -> 550;
            default -> 450;
        };
    }

    private static void add(List<Clause> clauses, Reading reading, Matched matched, float worth) {
        var units = reading.units();
        clauses.add(new Clause(Phrases.exact(units), worth + 20, matched));
        clauses.add(new Clause(Phrases.prefix(units), worth + 10, matched));
        clauses.add(new Clause(Phrases.within("sound", units), worth, matched));
        if (units.size() > 2 && matched == Matched.INITIALS)
            clauses.add(new Clause(Phrases.begun(units), worth + 5, matched));
        if (units.size() > 1 && matched != Matched.SIMILAR)
            clauses.add(new Clause(Phrases.scattered(units), worth - 50 - 2 * units.size(), matched));
    }

    private void allWords(List<Clause> clauses, List<String> said, float worth) {
        if (said.isEmpty()) return;
        var all = new BooleanQuery.Builder();
        var other = new BooleanQuery.Builder();
        for (var word : said) {
            var units = Phrases.characters(word);
            all.add(Phrases.within("sound", units), Occur.MUST);
            var either = new BooleanQuery.Builder().add(Phrases.within("sound", units), Occur.SHOULD);
            for (var synonym : synonyms.of(new Reading(units)))
                either.add(Phrases.within("sound", synonym.units()), Occur.SHOULD);
            other.add(either.build(), Occur.MUST);
        }
        clauses.add(new Clause(all.build(), worth, Matched.NAME));
        clauses.add(new Clause(other.build(), 340, Matched.SYNONYM));
    }

    private void someWords(List<Clause> clauses, List<String> said) {
        if (said.size() < 2) return;
        for (var enough = said.size() - 1; enough * 2 >= said.size(); enough--) {
            var some = new BooleanQuery.Builder().setMinimumNumberShouldMatch(enough);
            for (var word : said) some.add(Phrases.within("sound", Phrases.characters(word)), Occur.SHOULD);
            clauses.add(new Clause(some.build(), 100 + enough, Matched.SIMILAR));
        }
    }
}
