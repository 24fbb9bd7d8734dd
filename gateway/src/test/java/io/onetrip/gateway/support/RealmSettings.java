package io.onetrip.gateway.support;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import tools.jackson.databind.json.JsonMapper;

/** Changes the realm as its administrator. */
public final class RealmSettings {
    private final String keycloak;
    private final Browser client;

    public RealmSettings(String keycloak) {
        this.keycloak = keycloak;
        this.client = new Browser(keycloak);
    }

    public void accessTokenLifespan(int seconds) {
        admin("", "PUT", "{\"accessTokenLifespan\":%d}".formatted(seconds));
    }

    public void logOutEveryone() {
        admin("/logout-all", "POST", "");
    }

    private void admin(String path, String method, String json) {
        var answer = client.send(HttpRequest.newBuilder(URI.create(keycloak + "/auth/admin/realms/onetrip" + path))
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(json)));
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
    }

    private String token() {
        var form = "grant_type=password&client_id=admin-cli&username=admin&password=admin";
        var answer = client.send(
                HttpRequest.newBuilder(URI.create(keycloak + "/auth/realms/master/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)));
        return JsonMapper.shared().readTree(answer.body()).get("access_token").asString();
    }
}
