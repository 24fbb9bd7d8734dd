package io.onetrip.catalog.search;

import io.onetrip.catalog.search.SearchRefused.Reason;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what people call a thing, however they type it. */
@Component
public class CatalogueSearch {

    private static final int LONGEST = 64;
    private static final int DEEPEST = 10_000;

    private final KeepIndex keep;

    CatalogueSearch(KeepIndex keep) {
        this.keep = keep;
    }

    /** The best first; {@code next} leads to those after them and is null at the end. */
    public record Found<T>(List<T> content, @Nullable String next) {}

    /**
     * @param typed 1 to 64 characters
     * @param after {@code next} of the page before, or empty
     * @throws SearchRefused when something of that is wrong, or the index is not built yet
     */
    public Found<String> ids(String typed, SearchFilter filter, String after, int limit) {
        var found = hits(typed, filter, after, limit);
        return new Found<>(found.content().stream().map(SearchHit::id).toList(), found.next());
    }

    Found<SearchHit> hits(String typed, SearchFilter filter, String after, int limit) {
        if (typed.isBlank() || typed.strip().length() > LONGEST)
            throw new SearchRefused(Reason.QUERY_INVALID, "Type 1 to %d characters.".formatted(LONGEST));
        var skip = after.isEmpty() ? 0 : number(after);
        var hits = keep.index().search(typed, filter, skip, limit + 1);
        return new Found<>(
                hits.subList(0, Math.min(limit, hits.size())),
                hits.size() > limit ? String.valueOf(skip + limit) : null);
    }

    private static int number(String after) {
        if (!after.matches("\\d{1,5}") || Integer.parseInt(after) > DEEPEST)
            throw new SearchRefused(
                    Reason.QUERY_INVALID, "Send next of the page before as after; at most %d.".formatted(DEEPEST));
        return Integer.parseInt(after);
    }
}
