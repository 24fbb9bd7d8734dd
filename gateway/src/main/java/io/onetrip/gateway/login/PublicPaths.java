package io.onetrip.gateway.login;

import io.onetrip.gateway.PathPatterns;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * What anyone may call; the services keep the same list and decide.
 *
 * @param publicPaths patterns, each with an optional method before it
 */
@ConfigurationProperties("onetrip.security")
record PublicPaths(@DefaultValue List<String> publicPaths) {
    RequestMatcher matcher() {
        return PathPatterns.anyOf(publicPaths);
    }
}
