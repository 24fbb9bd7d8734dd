package io.onetrip.catalog.search;

import java.util.Collection;
import java.util.Set;

/** What was typed for one character: the character itself, or what it may sound like. */
record Unit(Set<String> tokens, boolean letters) {

    static Unit character(char each) {
        return new Unit(Set.of(String.valueOf(each)), false);
    }

    static Unit sound(Collection<String> tokens) {
        return new Unit(Set.copyOf(tokens), true);
    }

    boolean initial() {
        return letters && tokens.size() == 1 && tokens.iterator().next().length() == 1;
    }

    boolean means(char character) {
        return Sounds.tokens(character).stream().anyMatch(tokens::contains);
    }
}
