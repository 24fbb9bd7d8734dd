package io.onetrip.approval.webhooks;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a system wants to be told of what.
 *
 * @param events left out or empty: all, also those that are added one day
 * @param active left out: true; while false nothing is written for it
 */
@Schema(description = "Where a system wants to be told of what")
record WebhookRequest(
        @NotBlank
        @Size(max = 2000)
        @Pattern(regexp = "[\\x21-\\x7e]*")
        @Schema(
                description = "https, a host that is reachable from outside",
                example = "https://example.gov.cn/onetrip")
        String url,

        @Schema(
                description = "Left out or empty: all, also those that are added one day",
                example = "[\"task.opened\"]")
        @Nullable
        @Size(max = 20)
        List<@NotNull WebhookType> events,

        @Schema(description = "Left out: true; while false nothing is written for it") @Nullable
        Boolean active) {

    List<String> types() {
        return events == null
                ? List.of()
                : events.stream().distinct().map(WebhookType::written).toList();
    }

    boolean isActive() {
        return active == null || active;
    }
}
