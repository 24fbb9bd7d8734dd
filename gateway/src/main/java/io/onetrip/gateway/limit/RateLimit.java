package io.onetrip.gateway.limit;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.onetrip.gateway.PathPatterns;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** One rule with a bucket for each address that was seen lately. */
final class RateLimit {
    private static final int ADDRESSES = 100_000;

    private final RequestMatcher paths;
    private final LoadingCache<String, Bucket> buckets;

    RateLimit(LimitProperties.Rate rate) {
        paths = PathPatterns.anyOf(rate.paths());
        buckets = Caffeine.newBuilder()
                .maximumSize(ADDRESSES)
                .expireAfterAccess(Duration.ofSeconds(Math.max(60, 2 * rate.burst() / rate.perSecond())))
                .build(_ -> Bucket.builder()
                        .addLimit(limit ->
                                limit.capacity(rate.burst()).refillGreedy(rate.perSecond(), Duration.ofSeconds(1)))
                        .build());
    }

    /** How long to wait before the request would pass; zero when it passes. */
    Duration waitFor(HttpServletRequest request) {
        if (!paths.matches(request)) {
            return Duration.ZERO;
        }
        var probe = buckets.get(request.getRemoteAddr()).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
    }
}
