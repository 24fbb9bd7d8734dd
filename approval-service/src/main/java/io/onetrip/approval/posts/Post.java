package io.onetrip.approval.posts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/** @param items ids of the catalogue */
record Post(
        @NotBlank @Size(max = 50) @Pattern(regexp = "[^\\x00]*")
        String name,

        @NotEmpty @Size(max = 500) List<@NotBlank @Size(max = 100) @Pattern(regexp = "[^\\x00]*") String> items) {}
