package io.onetrip.cases.files;

import io.onetrip.cases.CaseRefused;
import io.onetrip.cases.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.DefaultRetryStrategy;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** A bucket of objects named by their hash; S3 shows an object whole or not at all. */
class S3FileStore implements FileStore, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(S3FileStore.class);
    private static final Duration TO_CONNECT = Duration.ofSeconds(3);
    /** A clerk waits for it: once more, then the paper is taken. */
    private static final int ATTEMPTS = 2;

    private static final int NOT_FOUND = 404;
    private static final int INSUFFICIENT_STORAGE = 507;
    private final S3Client s3;
    private final String bucket;

    S3FileStore(S3Client s3, String bucket) {
        this.s3 = s3;
        this.bucket = bucket;
    }

    static S3FileStore of(FilesProperties.S3 properties) {
        var credentials = AwsBasicCredentials.create(properties.accessKey(), properties.secretKey());
        var builder = S3Client.builder()
                .region(Region.of(properties.region()))
                .credentialsProvider(StaticCredentialsProvider.create(credentials))
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(TO_CONNECT)
                        .socketTimeout(properties.timeout()))
                .overrideConfiguration(client -> client.retryStrategy(DefaultRetryStrategy.standardStrategyBuilder()
                        .maxAttempts(ATTEMPTS)
                        .build()))
                .forcePathStyle(properties.endpoint() != null);
        if (properties.endpoint() != null) builder.endpointOverride(properties.endpoint());
        return new S3FileStore(builder.build(), properties.bucket());
    }

    @Override
    public void put(Spooled file) {
        FileHash.check(file.hash());
        try {
            if (!holds(file.hash()))
                s3.putObject(request -> request.bucket(bucket).key(file.hash()), RequestBody.fromFile(file.path()));
        } catch (SdkException failed) {
            throw refused(failed);
        }
    }

    @Override
    public InputStream open(String hash) throws IOException {
        FileHash.check(hash);
        try {
            return s3.getObject(request -> request.bucket(bucket).key(hash));
        } catch (NoSuchKeyException missing) {
            throw new NoSuchFileException(hash);
        } catch (SdkException failed) {
            throw refused(failed);
        }
    }

    private boolean holds(String hash) {
        try {
            s3.headObject(request -> request.bucket(bucket).key(hash));
            return true;
        } catch (S3Exception answer) {
            if (answer.statusCode() == NOT_FOUND) return false;
            throw answer;
        }
    }

    private static CaseRefused refused(SdkException failed) {
        LOG.error("S3 does not keep or give a file", failed);
        var full = failed instanceof S3Exception answer
                && (answer.statusCode() == INSUFFICIENT_STORAGE
                        || answer.awsErrorDetails() != null
                                && "XMinioStorageFull"
                                        .equals(answer.awsErrorDetails().errorCode()));
        return full
                ? StorageFull.refused()
                : new CaseRefused(
                        Reason.STORAGE_UNAVAILABLE,
                        "文件存储暂不可用, 请稍后重试 (The file store does not answer, nothing was stored: try again later)");
    }

    @Override
    public void close() {
        s3.close();
    }
}
