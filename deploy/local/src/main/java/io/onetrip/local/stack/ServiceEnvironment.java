package io.onetrip.local.stack;

import io.onetrip.local.part.Database;
import io.onetrip.local.part.Repository;
import io.onetrip.local.part.Tokens;
import java.util.HashMap;
import java.util.Map;

/** The environment variables that tell a service where its neighbours are. */
record ServiceEnvironment(Repository repository, PortPlan ports, RunFolder folder, Secrets secrets) {

    Map<String, String> of(Part part, Database database) {
        var variables = new HashMap<>(common());
        variables.put("SERVER_PORT", String.valueOf(ports.of(part)));
        variables.put("SPRING_DATASOURCE_URL", database.jdbcUrl());
        variables.put("SPRING_DATASOURCE_USERNAME", database.username());
        variables.put("SPRING_DATASOURCE_PASSWORD", database.password());
        variables.putAll(own(part));
        return variables;
    }

    private Map<String, String> common() {
        var realm = "/auth/realms/onetrip";
        var jwt = "SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_";
        return Map.of(
                "SERVER_ADDRESS",
                "127.0.0.1",
                "SPRING_KAFKA_BOOTSTRAP_SERVERS",
                "127.0.0.1:" + ports.of(Part.KAFKA),
                jwt + "ISSUER_URI",
                ports.publicAddress() + realm,
                jwt + "JWK_SET_URI",
                ports.url(Part.KEYCLOAK) + realm + "/protocol/openid-connect/certs",
                "ONETRIP_SECURITY_AUDIENCE",
                "onetrip",
                "ONETRIP_PUBLIC_ADDRESS",
                ports.publicAddress(),
                "ONETRIP_PERSONAL_DATA_KEY",
                secrets.get("personal-data-key"),
                "LOGGING_LEVEL_ORG_APACHE_KAFKA",
                "WARN",
                "MALLOC_ARENA_MAX",
                "2");
    }

    private Map<String, String> own(Part part) {
        return switch (part) {
            case CATALOG -> keycloakClient("provisioner", Map.of("ONETRIP_DEMO_PASSWORD", Tokens.DEMO_SECRET));
            case CASE ->
                Map.of(
                        "ONETRIP_FILES_DIRECTORY",
                        folder.files().toString(),
                        "ONETRIP_COURIER_DIRECTORY",
                        folder.files().resolveSibling("courier").toString(),
                        "ONETRIP_SHAREDDATA_DIRECTORY",
                        repository.root().resolve("deploy/demo-data/registers").toString());
            case APPROVAL ->
                Map.of(
                        "ONETRIP_WEBHOOKS_ALLOWED_HOSTS",
                        "localhost,127.0.0.1",
                        "ONETRIP_LICENCES_KEYSTORE",
                        folder.files().resolveSibling("licences.p12").toString(),
                        "ONETRIP_LICENCES_PASSWORD",
                        secrets.get("licences-password"),
                        "ONETRIP_LICENCES_CREATE",
                        "true");
            case GATEWAY -> keycloakClient("gateway", routes());
            default -> Map.of();
        };
    }

    private Map<String, String> keycloakClient(String client, Map<String, String> more) {
        var variables = new HashMap<>(more);
        variables.put("ONETRIP_KEYCLOAK_URL", ports.url(Part.KEYCLOAK) + "/auth");
        variables.put("ONETRIP_KEYCLOAK_CLIENT_ID", client);
        variables.put("ONETRIP_KEYCLOAK_CLIENT_SECRET", "onetrip-demo-" + client);
        return variables;
    }

    private Map<String, String> routes() {
        var routes = new HashMap<String, String>();
        for (var service : Part.services()) {
            if (service != Part.GATEWAY) routes.put("ONETRIP_ROUTES_" + service.name(), ports.url(service));
        }
        return routes;
    }
}
