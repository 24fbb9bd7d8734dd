package io.onetrip.gateway.support;

import io.onetrip.local.RealParts;
import io.onetrip.local.part.Keycloak;
import io.onetrip.local.part.PreparedCluster;
import io.onetrip.local.part.Repository;
import io.onetrip.local.part.Tokens;
import io.onetrip.local.process.Ports;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** What stands around the gateway in its tests: real Keycloak and PostgreSQL, and servers in place of the services. */
public final class Surroundings {
    private static final Surroundings INSTANCE = new Surroundings();

    private final Map<String, Downstream> services = new HashMap<>();
    private final int gatewayPort;
    private final int keycloakPort;
    private final Keycloak keycloak;

    private Surroundings() {
        RealParts.start(); // takes its ports first
        for (var name : new String[] {"catalog", "case", "approval", "rating", "supervision"}) {
            services.put(name, new Downstream(name));
        }
        var ports = Ports.free(3);
        gatewayPort = ports.get(0);
        keycloakPort = ports.get(1);
        keycloak = Keycloak.start(
                Repository.here(),
                Path.of("target").toAbsolutePath(),
                RealParts.postgres().createDatabase("keycloak"),
                Path.of("target", "keycloak.log").toAbsolutePath(),
                new Keycloak.Settings(keycloakPort, ports.get(2), address(), PreparedCluster.ADMIN_PASSWORD));
    }

    public static Surroundings get() {
        return INSTANCE;
    }

    /** Where browsers and tokens know the gateway, whichever replica answers. */
    public String address() {
        return "http://localhost:" + gatewayPort;
    }

    public Downstream service(String name) {
        return services.get(name);
    }

    /** All services as they were at first. */
    public void restore() {
        services.values().forEach(Downstream::restore);
    }

    /** Access token of a demo account. */
    public String token(String username) {
        return new Tokens(keycloak.tokenEndpoint()).ofAccount(username);
    }

    public Keycloak keycloak() {
        return keycloak;
    }

    public String keycloakAddress() {
        return "http://127.0.0.1:" + keycloakPort;
    }

    public Map<String, Object> springProperties() {
        var properties = new HashMap<>(RealParts.springProperties("gateway"));
        properties.put("server.port", gatewayPort);
        properties.put("onetrip.public-address", address());
        properties.put("onetrip.keycloak.url", keycloakAddress() + "/auth");
        services.forEach((name, service) -> properties.put("onetrip.routes." + name, service.address()));
        return properties;
    }
}
