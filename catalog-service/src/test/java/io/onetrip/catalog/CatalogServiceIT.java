package io.onetrip.catalog;

import io.onetrip.local.RealPartsInitializer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole service on real PostgreSQL and Kafka, spoken to over HTTP. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "spring.application.name=catalog")
@ContextConfiguration(initializers = RealPartsInitializer.class)
public abstract class CatalogServiceIT {

    private static final String KEYS = TestIssuer.keysAddress();
    private static final String BOUNDARY = "catalogue-boundary";
    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    protected JdbcClient jdbc;

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry registry) {
        registry.add("spring.security.oauth2.resourceserver.jwt.issuer-uri", () -> TestIssuer.ISSUER);
        registry.add("spring.security.oauth2.resourceserver.jwt.jwk-set-uri", () -> KEYS);
    }

    public record Answer(int status, JsonNode body) {
        public String type() {
            return body.path("type").asString();
        }
    }

    protected Answer get(String path) {
        return send(request(path).GET());
    }

    protected Answer post(String path, String body) {
        return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    protected Answer upload(String file, boolean dryRun) {
        return upload(BodyPublishers.ofString(file), dryRun, TestIssuer.token("editor", "catalog-editor"));
    }

    protected Answer upload(BodyPublisher file, boolean dryRun, String token) {
        var head = "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"catalog.json\"\r\n\r\n"
                .formatted(BOUNDARY);
        var body = BodyPublishers.concat(
                BodyPublishers.ofString(head), file, BodyPublishers.ofString("\r\n--%s--\r\n".formatted(BOUNDARY)));
        return send(request("/api/catalog/imports?dryRun=" + dryRun)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(body));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:%d%s".formatted(port, path)));
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = HTTP.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), JSON.readTree(response.body()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
