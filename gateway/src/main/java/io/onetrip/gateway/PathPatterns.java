package io.onetrip.gateway;

import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Reads patterns of the configuration: {@code /api/x/**} or {@code POST /api/x}. */
public final class PathPatterns {
    private PathPatterns() {}

    public static RequestMatcher anyOf(List<String> patterns) {
        return patterns.isEmpty()
                ? _ -> false
                : new OrRequestMatcher(patterns.stream().map(PathPatterns::one).toList());
    }

    private static RequestMatcher one(String pattern) {
        var words = pattern.strip().split("\\s+");
        var paths = PathPatternRequestMatcher.withDefaults();
        return words.length == 1 ? paths.matcher(words[0]) : paths.matcher(HttpMethod.valueOf(words[0]), words[1]);
    }
}
