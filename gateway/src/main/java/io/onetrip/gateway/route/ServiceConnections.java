package io.onetrip.gateway.route;

import io.onetrip.gateway.PathPatterns;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.springframework.cloud.gateway.server.mvc.config.GatewayMvcProperties;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.cloud.gateway.server.mvc.handler.RestClientProxyExchange;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** One HTTP client for all that is forwarded. */
@Configuration(proxyBeanMethods = false)
class ServiceConnections {
    @Bean
    ProxyExchange proxyExchange(RouteProperties routes, GatewayMvcProperties gateway) {
        var threads = Executors.newVirtualThreadPerTaskExecutor();
        var client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1) // its upgrade to h2c breaks a POST to Keycloak
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(routes.connect())
                .executor(threads)
                .build();
        var ordinary = exchange(client, threads, routes.answer(), gateway);
        var patient = exchange(client, threads, routes.longAnswer(), gateway);
        var isLong = PathPatterns.anyOf(routes.longPaths());
        return request ->
                (isLong.matches(request.getServerRequest().servletRequest()) ? patient : ordinary).exchange(request);
    }

    private static ProxyExchange exchange(
            HttpClient client, Executor threads, Duration patience, GatewayMvcProperties gateway) {
        var factory = new JdkClientHttpRequestFactory(new PatientHttpClient(client, patience), threads);
        return new RestClientProxyExchange(
                RestClient.builder().requestFactory(factory).build(), gateway);
    }
}
