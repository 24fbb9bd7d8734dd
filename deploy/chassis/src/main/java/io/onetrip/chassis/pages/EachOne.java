package io.onetrip.chassis.pages;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Goes through candidates page by page. One that fails keeps none behind it waiting; it is tried again at the next look. */
public final class EachOne {
    /** Looked at before the next are asked for. */
    static final int PAGE = 200;

    private static final Logger LOG = LoggerFactory.getLogger(EachOne.class);

    private EachOne() {}

    /** @param candidates so many at most after the given one, which is null for the first page */
    public static <T> void of(BiFunction<@Nullable T, Integer, List<T>> candidates, Consumer<T> step) {
        List<T> page;
        @Nullable T last = null;
        do {
            page = candidates.apply(last, PAGE);
            for (var one : page) attempt(one, step);
            if (!page.isEmpty()) last = page.getLast();
        } while (page.size() == PAGE);
    }

    private static <T> void attempt(T one, Consumer<T> step) {
        try {
            step.accept(one);
        } catch (RuntimeException failed) {
            LOG.error("{} is left for the next look", one, failed);
        }
    }
}
