package io.onetrip.catalog.search;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** A name as a place for each character, at which stand the character, its readings and its initials. */
final class SoundTokens extends TokenStream {

    static final String START = "\u0002";
    static final String END = "\u0003";

    private record Token(String term, int step, int from, int to) {}

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final Deque<Token> waiting = new ArrayDeque<>();

    SoundTokens(String name) {
        place(Set.of(START), 0, 0);
        for (var at = 0; at < name.length(); at++) {
            var character = Fold.fold(name.charAt(at));
            if (Fold.counts(character)) place(Sounds.tokens(character), at, at + 1);
        }
        place(Set.of(END), name.length(), name.length());
    }

    private void place(Set<String> tokens, int from, int to) {
        var first = 1;
        for (var token : tokens) {
            waiting.add(new Token(token, first, from, to));
            first = 0;
        }
    }

    @Override
    public boolean incrementToken() {
        var next = waiting.poll();
        if (next == null) return false;
        clearAttributes();
        term.append(next.term());
        offset.setOffset(next.from(), next.to());
        step.setPositionIncrement(next.step());
        return true;
    }
}
