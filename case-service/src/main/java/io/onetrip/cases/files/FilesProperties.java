package io.onetrip.cases.files;

import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/** Where files are kept; the limit of size is that of multipart requests. */
@Validated
@ConfigurationProperties("onetrip.files")
record FilesProperties(@NotNull Path directory) {}
