package io.onetrip.approval.licences.application;

import io.onetrip.approval.licences.domain.ElectronicLicense;
import io.onetrip.approval.tasks.domain.ApprovalRefused;
import io.onetrip.approval.tasks.domain.Reason;
import io.onetrip.documents.Fingerprint;
import io.onetrip.documents.PdfShelf;
import java.util.Locale;
import org.springframework.stereotype.Service;

/** An issued licence as PDF. */
@Service
public class PrintLicense {
    private final LicensePages pages;
    private final PdfShelf shelf;

    PrintLicense(LicensePages pages, PdfShelf shelf) {
        this.pages = pages;
        this.shelf = shelf;
    }

    /** @throws ApprovalRefused while it waits for its seal */
    public byte[] pdf(ElectronicLicense license, Locale language) {
        if (license.issue().isEmpty()) {
            throw new ApprovalRefused(
                    Reason.LICENCE_NOT_ISSUED, "证照待用印, 请稍后再来 (The licence waits for its seal; come again later)");
        }
        var page = pages.write(license, language);
        return shelf.get(Fingerprint.of(page), page);
    }
}
