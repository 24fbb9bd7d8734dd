package io.onetrip.cases.online;

import io.onetrip.cases.CaseRefused;
import io.onetrip.cases.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which hall answers an application: the bundle's own, else the region's that was chosen, else the default. */
@Component
class OnlineHalls {
    private final OnlineProperties properties;

    OnlineHalls(OnlineProperties properties) {
        this.properties = properties;
    }

    String of(String bundleId, @Nullable String region) {
        var ofRegion = region == null || region.isBlank() ? properties.hall() : hallOf(region);
        return properties.bundles().getOrDefault(bundleId, ofRegion);
    }

    private String hallOf(String region) {
        return properties.regions().stream()
                .filter(one -> one.code().equals(region))
                .map(OnlineProperties.Region::hall)
                .findFirst()
                .orElseThrow(() -> new CaseRefused(
                        Reason.REGION_UNKNOWN, "请在列出的办理地区中选择 (Choose one of the regions that are offered)"));
    }
}
