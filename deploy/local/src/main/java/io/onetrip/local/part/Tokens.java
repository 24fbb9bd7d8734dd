package io.onetrip.local.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Access tokens of the demo realm's accounts and clients; their passwords and secrets are public on purpose. */
public record Tokens(String tokenEndpoint) {
    /** Password of every demo account, and secret of the client {@code demo} and of the departments' clients. */
    public static final String DEMO_SECRET = "onetrip-demo";

    public String ofAccount(String username) {
        return request(Map.of(
                "grant_type", "password",
                "client_id", "demo",
                "client_secret", DEMO_SECRET,
                "username", username,
                "password", DEMO_SECRET));
    }

    public String ofClient(String clientId) {
        return ofClient(clientId, DEMO_SECRET);
    }

    public String ofClient(String clientId, String secret) {
        return request(Map.of(
                "grant_type", "client_credentials",
                "client_id", clientId,
                "client_secret", secret));
    }

    private String request(Map<String, String> form) {
        try {
            var response = Http.postForm(tokenEndpoint, form);
            if (response.statusCode() != 200) {
                throw new IllegalStateException("No token for %s: %d %s"
                        .formatted(
                                form.getOrDefault("username", form.get("client_id")),
                                response.statusCode(),
                                response.body()));
            }
            return JsonMapper.shared()
                    .readTree(response.body())
                    .required("access_token")
                    .asString();
        } catch (IOException e) {
            throw new UncheckedIOException("No answer from " + tokenEndpoint, e);
        }
    }
}
