package io.onetrip.cases.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpServer;
import io.onetrip.cases.Applications;
import io.onetrip.cases.CaseRefused;
import io.onetrip.cases.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.gaul.s3proxy.junit.S3ProxyExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.unit.DataSize;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** Against a server that speaks S3 over HTTP and checks signatures. */
class S3FileStoreIT extends FileStoreContract {
    private static final String BUCKET = "materials";

    @RegisterExtension
    final S3ProxyExtension server =
            S3ProxyExtension.builder().withCredentials("access", "secret").build();

    @BeforeEach
    void createBucket() {
        try (var s3 = client()) {
            s3.createBucket(request -> request.bucket(BUCKET));
        }
    }

    @Override
    FileStore store() {
        return store(server.getUri(), "secret");
    }

    @Override
    long kept() {
        try (var s3 = client()) {
            return s3.listObjectsV2(request -> request.bucket(BUCKET)).keyCount();
        }
    }

    @Test
    void aServerThatDoesNotAnswerOrKnowUsIsAProblem() throws Exception {
        assertThat(refusal(store(server.getUri(), "wrong"))).isEqualTo(Reason.STORAGE_UNAVAILABLE);
        assertThat(kept()).isZero();
        var down = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var address = URI.create("http://localhost:" + down.getAddress().getPort());
        down.start();
        down.stop(0);
        assertThat(refusal(store(address, "secret"))).isEqualTo(Reason.STORAGE_UNAVAILABLE);
        assertThat(spooled()).isZero();
    }

    /** The way MinIO says that its disks are full. */
    @Test
    void aFullServerIsAProblemThatSaysSo() throws Exception {
        var full = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        full.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            var put = exchange.getRequestMethod().equals("PUT");
            var error = "<Error><Code>XMinioStorageFull</Code></Error>".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(put ? 507 : 404, put ? error.length : -1);
            if (put) exchange.getResponseBody().write(error);
            exchange.close();
        });
        full.start();
        var address = URI.create("http://localhost:" + full.getAddress().getPort());
        try {
            assertThat(refusal(store(address, "secret"))).isEqualTo(Reason.STORAGE_FULL);
        } finally {
            full.stop(0);
        }
        assertThat(spooled()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"500, STORAGE_UNAVAILABLE", "403, STORAGE_UNAVAILABLE", "503, STORAGE_UNAVAILABLE", "507, STORAGE_FULL"
    })
    void whatAServerCannotDoIsAProblemAndTheSameFileIsKeptLater(int status, Reason reason) throws Exception {
        var ailing = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        ailing.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(exchange.getRequestMethod().equals("PUT") ? status : 404, -1);
            exchange.close();
        });
        ailing.start();
        try {
            var address = URI.create("http://localhost:" + ailing.getAddress().getPort());
            assertThat(refusal(store(address, "secret"))).isEqualTo(reason);
        } finally {
            ailing.stop(0);
        }
        assertThat(spooled()).isZero();
        put(Applications.pdf("one"));
        assertThat(kept()).isEqualTo(1);
    }

    private Reason refusal(FileStore store) throws IOException {
        var hash = Applications.pdf("one");
        try (var spooled = spool(DataSize.ofBytes(0)).take(new ByteArrayInputStream(hash), hash.length)) {
            return catchThrowableOfType(CaseRefused.class, () -> store.put(spooled))
                    .reason();
        }
    }

    private static FileStore store(URI endpoint, String secret) {
        return S3FileStore.of(
                new FilesProperties.S3(endpoint, "us-east-1", BUCKET, "access", secret, Duration.ofSeconds(2)));
    }

    private S3Client client() {
        return S3Client.builder()
                .endpointOverride(server.getUri())
                .region(Region.US_EAST_1)
                .forcePathStyle(true)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("access", "secret")))
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .build();
    }
}
