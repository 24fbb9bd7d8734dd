package io.onetrip.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.testkit.Caller;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@OnRealParts
class ApiDocumentationIT {
    @LocalServerPort
    int port;

    @Test
    void documentsEveryPathWithoutALogin() {
        var docs = Caller.nobody(port).get("/v3/api-docs");
        assertThat(docs.status()).isEqualTo(200);
        assertThat(docs.json().at("/paths").propertyNames())
                .contains(
                        "/api/cases",
                        "/api/cases/{caseNumber}",
                        "/api/cases/{caseNumber}/acceptance",
                        "/api/cases/{caseNumber}/hand-out",
                        "/api/cases/files",
                        "/api/public/cases/{caseNumber}",
                        "/api/public/progress/{progressToken}");
        var receive = docs.json().at("/paths/~1api~1cases/post");
        assertThat(receive.at("/parameters").findValuesAsString("name")).containsExactly("Idempotency-Key");
        assertThat(receive.at("/responses").propertyNames()).contains("201", "404", "422");
        assertThat(docs.response().body()).doesNotContain("\"Actor\"");
    }
}
