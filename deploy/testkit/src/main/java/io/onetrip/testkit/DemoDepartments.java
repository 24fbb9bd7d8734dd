package io.onetrip.testkit;

import io.onetrip.local.RealParts;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Gives departments their accounts in the test realm, named and empowered as the catalogue does it. */
public final class DemoDepartments {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private DemoDepartments() {}

    public static String approver(String department) {
        return "approver-" + slug(department);
    }

    public static String chief(String department) {
        return "chief-" + slug(department);
    }

    public static String client(String department) {
        return "dept-" + slug(department);
    }

    /**
     * An approver, a chief representative and a client for the department's own system; nothing happens where they are
     * there already.
     */
    public static void provide(String department) {
        provide(approver(department), "approver", department);
        provide(chief(department), "chief-representative", department);
        post("/clients", systemOf(department));
    }

    /** A person of the department with that role, called ROLE-DEPARTMENT; those of the realm file are there already. */
    public static String provide(String role, String department) {
        var username = role + "-" + slug(department);
        provide(username, role, department);
        return username;
    }

    private static void provide(String username, String role, String department) {
        var created = post("/users", person(username, department));
        if (created != 409) {
            var id = get("/users?exact=true&username=" + username)
                    .get(0)
                    .get("id")
                    .asString();
            post("/users/%s/role-mappings/realm".formatted(id), List.of(get("/roles/" + role)));
        }
    }

    private static Map<String, Object> person(String username, String department) {
        return Map.of(
                "username",
                username,
                "enabled",
                true,
                "firstName",
                department,
                "attributes",
                Map.of("department", List.of(department)),
                "credentials",
                List.of(Map.of("type", "password", "value", "onetrip-demo", "temporary", false)));
    }

    private static Map<String, Object> systemOf(String department) {
        return Map.of(
                "clientId",
                client(department),
                "secret",
                "onetrip-demo",
                "serviceAccountsEnabled",
                true,
                "standardFlowEnabled",
                false,
                "protocolMappers",
                List.of(
                        claim("roles", "[\"department-system\"]", "JSON"),
                        claim("department", department, "String"),
                        mapper("audience", "oidc-audience-mapper", Map.of("included.custom.audience", "onetrip"))));
    }

    private static Map<String, Object> claim(String name, String value, String type) {
        return mapper(
                name,
                "oidc-hardcoded-claim-mapper",
                Map.of("claim.name", name, "claim.value", value, "jsonType.label", type));
    }

    private static Map<String, Object> mapper(String name, String kind, Map<String, String> config) {
        var all = new HashMap<>(config);
        all.put("access.token.claim", "true");
        return Map.of("name", name, "protocol", "openid-connect", "protocolMapper", kind, "config", all);
    }

    private static String slug(String department) {
        return department.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static JsonNode get(String path) {
        return Contracts.JSON.readTree(send(request(path).GET()).body());
    }

    private static int post(String path, Object body) {
        var answer = send(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(Contracts.JSON.writeValueAsString(body))));
        if (answer.statusCode() >= 400 && answer.statusCode() != 409) {
            throw new IllegalStateException("%s answered %d %s".formatted(path, answer.statusCode(), answer.body()));
        }
        return answer.statusCode();
    }

    private static HttpRequest.Builder request(String path) {
        var admin = RealParts.keycloak().issuer().replace("/realms/", "/admin/realms/");
        var token = RealParts.keycloak().provisionerToken();
        return HttpRequest.newBuilder(URI.create(admin + path)).header("Authorization", "Bearer " + token);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
