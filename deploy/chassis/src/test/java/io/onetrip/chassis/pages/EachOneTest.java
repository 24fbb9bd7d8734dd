package io.onetrip.chassis.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EachOneTest {
    private static final int ALL = 2 * EachOne.PAGE + 1;

    @Test
    void oneThatFailsKeepsNoneBehindItWaiting() {
        var seen = new ArrayList<Integer>();
        EachOne.of(EachOneTest::candidates, one -> {
            seen.add(one);
            if (one == 3) throw new IllegalStateException("broken");
        });
        assertThat(seen).containsExactlyElementsOf(candidates(null, ALL));
    }

    private static List<Integer> candidates(@Nullable Integer after, int atMost) {
        return IntStream.rangeClosed(after == null ? 1 : after + 1, ALL)
                .limit(atMost)
                .boxed()
                .toList();
    }
}
