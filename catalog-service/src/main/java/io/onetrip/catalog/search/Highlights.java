package io.onetrip.catalog.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.search.MatchesIterator;
import org.jspecify.annotations.Nullable;

/** The parts of a name that a match lies on, those that touch put together. */
final class Highlights {

    private Highlights() {}

    static List<SearchHit.Range> of(@Nullable MatchesIterator matches) throws IOException {
        var found = new ArrayList<SearchHit.Range>();
        while (matches != null && matches.next())
            if (matches.startOffset() >= 0 && matches.endOffset() > matches.startOffset())
                found.add(new SearchHit.Range(matches.startOffset(), matches.endOffset()));
        found.sort(Comparator.comparingInt(SearchHit.Range::from));
        var joined = new ArrayList<SearchHit.Range>();
        for (var range : found) {
            if (joined.isEmpty() || joined.getLast().to() < range.from()) joined.add(range);
            else {
                var last = joined.removeLast();
                joined.add(new SearchHit.Range(last.from(), Math.max(last.to(), range.to())));
            }
        }
        return joined;
    }
}
