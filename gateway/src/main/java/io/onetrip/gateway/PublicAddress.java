package io.onetrip.gateway;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Where the world reaches this gateway; taken from configuration because a Host header can be forged.
 *
 * @param publicAddress scheme, host and port, without a path
 */
@Validated
@ConfigurationProperties("onetrip")
public record PublicAddress(@NotNull URI publicAddress) {
    public boolean secure() {
        return "https".equals(publicAddress.getScheme());
    }

    public String at(String path) {
        return publicAddress.toString().replaceAll("/+$", "") + path;
    }

    public int port() {
        return publicAddress.getPort() >= 0 ? publicAddress.getPort() : secure() ? 443 : 80;
    }
}
