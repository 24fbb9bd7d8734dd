package io.onetrip.chassis.security;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param audience what a token must be made out for
 * @param publicPaths patterns anyone may call, each with an optional method before it: {@code GET /api/catalog/items/**}
 */
@ConfigurationProperties("onetrip.security")
record SecurityProperties(
        @DefaultValue("onetrip") String audience,
        @DefaultValue List<String> publicPaths) {}
