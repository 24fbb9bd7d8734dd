package io.onetrip.approval.licences.application;

import io.onetrip.approval.licences.domain.LicenseDetails;
import io.onetrip.approval.licences.domain.SealUse;
import java.util.Optional;

/** What a licence says, as the JSON text that is signed. */
public interface LicenseContent {
    String of(SealUse use, Optional<LicenseDetails> details, String departmentName);
}
