package io.onetrip.cases.files;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Where files are kept; the limit of size is that of multipart requests.
 *
 * @param directory of the spool, and of the files where there is no bucket
 * @param keptFree room on the disk that uploads leave to others
 * @param openUploads of one account, clerk or receipt, that have begun and are not finished
 * @param s3 when given, files are kept there
 */
@Validated
@ConfigurationProperties("onetrip.files")
record FilesProperties(
        @NotNull Path directory,
        @DefaultValue("200MB") DataSize keptFree,
        @DefaultValue("100") @Positive int openUploads,
        @Valid @DefaultValue Scanner scanner,
        @Valid @Nullable S3 s3) {

    /**
     * A clamd; off means that no file is scanned.
     *
     * @param timeout of its answer
     */
    record Scanner(
            @DefaultValue("false") boolean enabled,
            @DefaultValue("localhost") @NotBlank String host,
            @DefaultValue("3310") int port,
            @DefaultValue("30s") Duration timeout) {}

    /**
     * @param endpoint none for that of AWS in the region
     * @param timeout of each answer
     */
    record S3(
            @Nullable URI endpoint,
            @DefaultValue("us-east-1") @NotBlank String region,
            @NotBlank String bucket,
            @NotBlank String accessKey,
            @NotBlank String secretKey,
            @DefaultValue("10s") Duration timeout) {}
}
