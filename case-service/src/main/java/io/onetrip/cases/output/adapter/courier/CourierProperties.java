package io.onetrip.cases.output.adapter.courier;

import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/** @param directory where orders are dropped and tracking numbers are read */
@Validated
@ConfigurationProperties("onetrip.courier")
record CourierProperties(@NotNull Path directory) {}
