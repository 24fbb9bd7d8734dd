package io.onetrip.gateway.login;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The identity provider as the gateway reaches it.
 *
 * @param url direct address with its path, for example {@code http://localhost:8090/auth}
 */
@Validated
@ConfigurationProperties("onetrip.keycloak")
public record KeycloakProperties(
        @NotNull URI url,
        @DefaultValue("onetrip") String realm,
        @DefaultValue("gateway") String clientId,
        @NotBlank String clientSecret) {
    /** Path of an endpoint of the realm, the same inside and outside. */
    String endpoint(String name) {
        return "/auth/realms/" + realm + "/protocol/openid-connect/" + name;
    }

    String direct(String name) {
        return url.resolve(endpoint(name)).toString();
    }
}
