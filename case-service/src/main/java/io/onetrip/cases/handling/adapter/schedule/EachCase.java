package io.onetrip.cases.handling.adapter.schedule;

import io.onetrip.cases.numbering.CaseNumber;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Goes through cases page by page. One that fails keeps none behind it waiting; it is tried again at the next look. */
final class EachCase {
    /** Cases looked at before the next are asked for. */
    private static final int PAGE = 200;

    private static final Logger LOG = LoggerFactory.getLogger(EachCase.class);

    private EachCase() {}

    static void of(BiFunction<@Nullable CaseNumber, Integer, List<CaseNumber>> candidates, Consumer<CaseNumber> step) {
        List<CaseNumber> page;
        @Nullable CaseNumber last = null;
        do {
            page = candidates.apply(last, PAGE);
            for (var number : page) attempt(number, step);
            if (!page.isEmpty()) last = page.getLast();
        } while (page.size() == PAGE);
    }

    private static void attempt(CaseNumber number, Consumer<CaseNumber> step) {
        try {
            step.accept(number);
        } catch (RuntimeException failed) {
            LOG.error("Case {} is left for the next look", number.value(), failed);
        }
    }
}
