package io.onetrip.approval.licences.adapter.page;

import io.onetrip.approval.licences.application.LicenseContent;
import io.onetrip.approval.licences.domain.LicenseDetails;
import io.onetrip.approval.licences.domain.SealUse;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

@Component
class JsonLicenseContent implements LicenseContent {
    private final JsonMapper json;
    private final String root;

    JsonLicenseContent(JsonMapper json, @Value("${onetrip.public-address}") String address) {
        this.json = json;
        this.root = address.replaceAll("/+$", "");
    }

    @Override
    public String of(SealUse use, Optional<LicenseDetails> details, String departmentName) {
        var license = use.license();
        return json.writeValueAsString(new SignedText(
                1,
                license.number(),
                license.name(),
                license.holder(),
                license.itemId(),
                license.itemName(),
                license.department(),
                departmentName,
                license.caseNumber(),
                license.taskId(),
                license.decidedAt(),
                use.usedAt(),
                use.sealName(),
                use.number(),
                use.signer().name(),
                use.keeper().name(),
                root + "/licences/" + license.token(),
                license.conditions().isEmpty() ? null : license.conditions(),
                details.map(LicenseDetails::validFrom).orElse(null),
                details.map(LicenseDetails::validUntil).orElse(null),
                details.map(LicenseDetails::entries)
                        .filter(entries -> !entries.isEmpty())
                        .orElse(null)));
    }
}
