package io.onetrip.local.stack;

import io.onetrip.local.part.Http;
import io.onetrip.local.part.Tokens;
import io.onetrip.local.process.PartFailed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Registers a seal for each department of the demo, as its chief representative would; one that has a seal keeps it. */
record DemoSeals(PortPlan ports, List<String> chiefs) {
    private static final String SEAL =
            JsonMapper.shared().writeValueAsString(Map.of("name", "行政审批专用章(1)", "authorises", true));
    private static final int CREATED = 201;
    private static final int HAS_ONE = 409;

    void register() {
        var tokens = new Tokens(ports.url(Part.KEYCLOAK) + "/auth/realms/onetrip/protocol/openid-connect/token");
        chiefs.parallelStream().forEach(chief -> register(chief, tokens.ofAccount(chief)));
    }

    private void register(String chief, String token) {
        try {
            var response =
                    Http.send(HttpRequest.newBuilder(URI.create(ports.url(Part.APPROVAL) + "/api/approval/seals"))
                            .timeout(Duration.ofSeconds(30))
                            .header("Authorization", "Bearer " + token)
                            .header("Content-Type", "application/json")
                            .header("Idempotency-Key", "demo-seal-" + chief)
                            .POST(HttpRequest.BodyPublishers.ofString(SEAL)));
            if (response.statusCode() != CREATED && response.statusCode() != HAS_ONE) {
                throw new PartFailed("approval refuses the seal of %s: %d %s"
                        .formatted(chief, response.statusCode(), response.body()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The seals of the demo cannot be registered", e);
        }
    }
}
