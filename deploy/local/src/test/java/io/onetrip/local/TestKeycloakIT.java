package io.onetrip.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TestKeycloakIT {

    @Test
    void aClerksTokenTellsRolesHallAndAudience() {
        var claims = claims(RealParts.keycloak().token("intake-east"));
        assertThat(claims.get("roles").valueStream().map(JsonNode::asString)).contains("intake-clerk");
        assertThat(claims.get("hall").asString()).isEqualTo("H_EAST");
        assertThat(claims.get("aud").toString()).contains("onetrip");
        assertThat(claims.get("iss").asString()).isEqualTo(RealParts.keycloak().issuer());
        assertThat(claims.get("name").asString()).isNotBlank();
    }

    private static JsonNode claims(String token) {
        var payload = Base64.getUrlDecoder().decode(token.split("\\.")[1]);
        return JsonMapper.shared().readTree(new String(payload, StandardCharsets.UTF_8));
    }
}
