package io.onetrip.gateway.route;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.removeRequestHeader;
import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.setPath;
import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions.route;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import io.onetrip.gateway.login.KeycloakProperties;
import io.onetrip.gateway.login.TokenRelay;
import java.net.URI;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** Everything that is forwarded. What is not named here cannot be reached from outside. */
@Configuration(proxyBeanMethods = false)
class ServiceRoutes {
    private final ServiceBreakers breakers;
    private final TokenRelay tokens;

    ServiceRoutes(ServiceBreakers breakers, TokenRelay tokens) {
        this.breakers = breakers;
        this.tokens = tokens;
    }

    @Bean
    RouterFunction<ServerResponse> routesToServices(RouteProperties services) {
        return api("catalog", services.catalog(), "/api/catalog")
                .and(api("approval", services.approval(), "/api/approval", "/api/departments", "/api/public/licences"))
                .and(api("case", services.cases(), "/api/cases", "/api/case", "/api/online", "/api/public"))
                .and(api("rating", services.rating(), "/api/ratings", "/api/rating"))
                .and(api("supervision", services.supervision(), "/api/supervision"));
    }

    /** Of Keycloak only this realm: neither its console nor the master realm. */
    @Bean
    RouterFunction<ServerResponse> routeToKeycloak(KeycloakProperties keycloak) {
        return route("keycloak")
                .route(path("/auth/realms/" + keycloak.realm() + "/**").or(path("/auth/resources/**")), http())
                .before(uri(keycloak.url().resolve("/")))
                .filter(new Breaking(breakers.of("login")))
                .build();
    }

    private RouterFunction<ServerResponse> api(String service, URI address, String... prefixes) {
        var all = Stream.of(prefixes).map(prefix -> path(prefix).or(path(prefix + "/**")));
        var documents = Stream.of(prefixes).map(prefix -> path(prefix + "/v3/api-docs"));
        return to(
                        service,
                        address,
                        route(service + "-documents")
                                .GET(documents.reduce(RequestPredicate::or).orElseThrow(), http())
                                .before(setPath("/v3/api-docs")))
                .and(to(
                        service,
                        address,
                        route(service)
                                .route(all.reduce(RequestPredicate::or).orElseThrow(), http())
                                .filter(tokens)));
    }

    private RouterFunction<ServerResponse> to(String service, URI address, RouterFunctions.Builder route) {
        return route.before(uri(address))
                .before(removeRequestHeader(HttpHeaders.COOKIE)) // the session is the gateway's own
                .filter(new Breaking(breakers.of(service)))
                .build();
    }
}
