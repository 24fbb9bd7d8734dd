package io.onetrip.approval.posts;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param items ids of the catalogue
 * @param officers account names; left out when it is set: those it had
 */
@Schema(description = "items: ids of the catalogue; officers: account names, left out when it is set: those it had")
record Post(
        @NotBlank @Size(max = 50) @Pattern(regexp = "[^\\x00]*")
        String name,

        @NotEmpty @Size(max = 500) List<@NotBlank @Size(max = 100) @Pattern(regexp = "[^\\x00]*") String> items,

        @Nullable @Size(max = 200)
        List<@NotBlank @Size(max = 100) @Pattern(regexp = "[^\\x00\\s]*") String> officers) {}
