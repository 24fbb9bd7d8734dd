package io.onetrip.gateway.route;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;
import org.springframework.validation.annotation.Validated;

/**
 * Where the services are and how long they are waited for.
 *
 * @param connect until a connection stands
 * @param answer from the request's first byte until the answer's headers
 * @param longAnswer the same for {@code longPaths}: uploads, imports, batches
 * @param longPaths patterns, each with an optional method before it
 */
@Validated
@ConfigurationProperties("onetrip.routes")
record RouteProperties(
        @NotNull URI catalog,
        @NotNull @Name("case") URI cases,
        @NotNull URI approval,
        @NotNull URI rating,
        @NotNull URI supervision,
        @DefaultValue("1s") Duration connect,
        @DefaultValue("2500ms") Duration answer,
        @DefaultValue("5m") Duration longAnswer,
        @DefaultValue List<String> longPaths) {}
