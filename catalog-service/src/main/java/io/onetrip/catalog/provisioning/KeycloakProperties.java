package io.onetrip.catalog.provisioning;

import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** @param url address of Keycloak with its relative path; without it nothing is provisioned */
@Validated
@ConfigurationProperties("onetrip.keycloak")
record KeycloakProperties(
        @Nullable String url,
        @DefaultValue("onetrip") @NotBlank String realm,
        @DefaultValue("provisioner") @NotBlank String clientId,
        @Nullable String clientSecret,
        @DefaultValue("2s") Duration connectTimeout,
        @DefaultValue("60s") Duration readTimeout) {}
