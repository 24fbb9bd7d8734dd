package io.onetrip.local;

import io.onetrip.local.part.Keycloak;
import io.onetrip.local.part.PreparedCluster;
import io.onetrip.local.part.Tokens;
import io.onetrip.local.process.Ports;
import java.util.Map;

/** Keycloak with the realm {@code onetrip} for tests. */
public final class TestKeycloak {
    private static final TestKeycloak INSTANCE = new TestKeycloak(Running.current());
    private static final String PROVISIONER_SECRET = "onetrip-demo-provisioner";
    private final Keycloak server;
    private final int port;

    private TestKeycloak(Running running) {
        var ports = Ports.free(2);
        this.port = ports.getFirst();
        this.server = Keycloak.start(
                running.repository(),
                running.folder(),
                running.databases().createDatabase("keycloak"),
                running.folder().resolve("keycloak.log"),
                new Keycloak.Settings(
                        port, ports.getLast(), "http://127.0.0.1:" + port, PreparedCluster.ADMIN_PASSWORD));
    }

    static TestKeycloak instance() {
        return INSTANCE;
    }

    public String issuer() {
        return server.issuer();
    }

    public String jwkSetUri() {
        return server.jwkSetUri();
    }

    /** Access token of a demo account. */
    public String token(String username) {
        return new Tokens(server.tokenEndpoint()).ofAccount(username);
    }

    /** Access token of a department's client, once it is provisioned. */
    public String clientToken(String clientId) {
        return new Tokens(server.tokenEndpoint()).ofClient(clientId);
    }

    /** Access token with which the catalogue provides departments with accounts. */
    public String provisionerToken() {
        return new Tokens(server.tokenEndpoint()).ofClient("provisioner", PROVISIONER_SECRET);
    }

    /** Properties that make a service trust this Keycloak, and the catalogue provision accounts in it. */
    public Map<String, Object> springProperties() {
        return Map.of(
                "spring.security.oauth2.resourceserver.jwt.issuer-uri",
                issuer(),
                "spring.security.oauth2.resourceserver.jwt.jwk-set-uri",
                jwkSetUri(),
                "onetrip.keycloak.url",
                "http://127.0.0.1:%d/auth".formatted(port),
                "onetrip.keycloak.client-id",
                "provisioner",
                "onetrip.keycloak.client-secret",
                PROVISIONER_SECRET,
                "onetrip.demo-password",
                Tokens.DEMO_SECRET);
    }
}
