package io.onetrip.catalog.provisioning;

import jakarta.ws.rs.client.Client;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.ClientBuilderWrapper;
import org.keycloak.admin.client.JacksonProvider;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("onetrip.keycloak.url")
class ProvisioningConfiguration {

    @Bean(destroyMethod = "close")
    Keycloak keycloak(KeycloakProperties properties) {
        return KeycloakBuilder.builder()
                .serverUrl(properties.url())
                .realm(properties.realm())
                .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
                .clientId(properties.clientId())
                .clientSecret(properties.clientSecret())
                .resteasyClient(client(properties))
                .build();
    }

    @Bean
    KeycloakAccounts departmentAccounts(
            Keycloak keycloak,
            KeycloakProperties properties,
            @Value("${onetrip.demo-password:#{null}}") @Nullable String demoPassword) {
        return new KeycloakAccounts(keycloak.realm(properties.realm()), new DepartmentRepresentations(demoPassword));
    }

    @Bean
    ProvisionDepartments provisionDepartments(ProvisioningQueue queue, DepartmentAccounts accounts) {
        return new ProvisionDepartments(queue, accounts);
    }

    /** The client's own default waits for ever. */
    private static Client client(KeycloakProperties properties) {
        return ClientBuilderWrapper.create(null, false)
                .connectTimeout(properties.connectTimeout().toMillis(), TimeUnit.MILLISECONDS)
                .readTimeout(properties.readTimeout().toMillis(), TimeUnit.MILLISECONDS)
                .register(JacksonProvider.class, 100)
                .build();
    }
}
