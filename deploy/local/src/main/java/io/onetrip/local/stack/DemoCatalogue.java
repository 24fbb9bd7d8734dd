package io.onetrip.local.stack;

import io.onetrip.local.part.Http;
import io.onetrip.local.part.Repository;
import io.onetrip.local.part.Tokens;
import io.onetrip.local.process.ChildProcess;
import io.onetrip.local.process.PartFailed;
import io.onetrip.local.process.Waiting;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import tools.jackson.databind.json.JsonMapper;

/** Loads the demo catalogue as an editor would; once, so that a later start leaves what was imported since alone. */
record DemoCatalogue(Repository repository, RunFolder folder, PortPlan ports) {
    private static final String BOUNDARY = "onetrip-demo-catalogue";
    private static final Duration PROVISIONING = Duration.ofSeconds(180);

    /** False when the data hold it already. */
    boolean importOnce(ChildProcess catalog) {
        try {
            var content = Files.readAllBytes(file());
            var identity = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content));
            var marker = folder.importedCatalogue();
            if (Files.exists(marker) && Files.readString(marker).equals(identity)) return false;
            send(content);
            Waiting.until("accounts of the departments", catalog, PROVISIONING, this::everyDepartmentHasItsAccounts);
            Files.writeString(marker, identity);
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException("The demo catalogue cannot be loaded", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private Path file() {
        return repository.root().resolve("deploy/demo-data/catalog.json");
    }

    private void send(byte[] content) throws IOException {
        var tokens = new Tokens(ports.url(Part.KEYCLOAK) + "/auth/realms/onetrip/protocol/openid-connect/token");
        var request = HttpRequest.newBuilder(URI.create(ports.url(Part.CATALOG) + "/api/catalog/imports"))
                .timeout(Duration.ofSeconds(120))
                .header("Authorization", "Bearer " + tokens.ofAccount("editor-1"))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArray(multipart(content)));
        var response = Http.send(request);
        if (response.statusCode() != 200) {
            throw new PartFailed(
                    "catalog refuses the demo catalogue: %d %s".formatted(response.statusCode(), response.body()));
        }
    }

    private static byte[] multipart(byte[] content) throws IOException {
        var body = new ByteArrayOutputStream();
        var head = """
                --%1$s\r
                Content-Disposition: form-data; name="dryRun"\r
                \r
                false\r
                --%1$s\r
                Content-Disposition: form-data; name="file"; filename="catalog.json"\r
                Content-Type: application/json\r
                \r
                """;
        body.write(head.formatted(BOUNDARY).getBytes(StandardCharsets.UTF_8));
        body.write(content);
        body.write("\r\n--%s--\r\n".formatted(BOUNDARY).getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }

    private boolean everyDepartmentHasItsAccounts() {
        try {
            var uri = URI.create(ports.url(Part.CATALOG) + "/api/catalog/provisioning");
            var response = Http.send(HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(10)));
            if (response.statusCode() != 200) return false;
            var state = JsonMapper.shared().readTree(response.body());
            return state.path("pending").asInt(1) == 0 && state.path("ready").asInt(0) > 0;
        } catch (IOException notYet) {
            return false;
        }
    }
}
