package io.onetrip.chassis.security;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** What may be called without a token. */
final class PublicPaths {
    private static final List<String> ALWAYS = List.of(
            "GET /actuator/health",
            "GET /actuator/health/**",
            "GET /actuator/prometheus",
            "GET /v3/api-docs",
            "GET /v3/api-docs/**",
            "/error");

    private PublicPaths() {}

    static RequestMatcher[] matchers(List<String> ofService) {
        return Stream.concat(ALWAYS.stream(), ofService.stream())
                .map(PublicPaths::matcher)
                .toArray(RequestMatcher[]::new);
    }

    private static RequestMatcher matcher(String pattern) {
        var words = pattern.strip().split("\\s+");
        var paths = PathPatternRequestMatcher.withDefaults();
        return words.length == 1 ? paths.matcher(words[0]) : paths.matcher(HttpMethod.valueOf(words[0]), words[1]);
    }
}
