package io.onetrip.approval.licences.application;

import io.onetrip.approval.licences.domain.ElectronicLicense;
import java.util.Locale;

/** A licence as a page for printer and PDF. */
public interface LicensePages {
    /** @return well-formed HTML that needs nothing else */
    String write(ElectronicLicense license, Locale language);
}
