package io.onetrip.approval.licences.application;

import io.onetrip.approval.licences.domain.SealUse;

/** What a licence says, as the JSON text that is signed. */
public interface LicenseContent {
    String of(SealUse use, String departmentName);
}
