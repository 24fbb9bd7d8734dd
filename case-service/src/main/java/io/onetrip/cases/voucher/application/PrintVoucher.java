package io.onetrip.cases.voucher.application;

import io.onetrip.cases.hall.NumberSight;
import io.onetrip.cases.output.application.ReadPacket.Found;
import io.onetrip.cases.voucher.domain.GivenVouchers;
import io.onetrip.cases.voucher.domain.IssuedVoucher;
import io.onetrip.documents.Fingerprint;
import io.onetrip.documents.PdfShelf;
import java.util.Locale;
import org.springframework.stereotype.Service;

/** A voucher on paper, as it was given: as a page, or as the PDF of that page. */
@Service
public class PrintVoucher {
    private final ComposeVoucher compose;
    private final GivenVouchers given;
    private final VoucherPages pages;
    private final PdfShelf shelf;

    PrintVoucher(ComposeVoucher compose, GivenVouchers given, VoucherPages pages, PdfShelf shelf) {
        this.compose = compose;
        this.given = given;
        this.pages = pages;
        this.shelf = shelf;
    }

    public String page(Found found, IssuedVoucher issued, Locale language, NumberSight sight) {
        var voucher = given.find(found.serviceCase().number(), issued)
                .orElseGet(() -> compose.compose(found.serviceCase(), found.packet(), issued, null))
                .seenBy(sight);
        var token = found.serviceCase().intake().progressToken();
        return pages.write(voucher, language, sight.progress() ? "/p/" + token : "/progress");
    }

    public byte[] pdf(Found found, IssuedVoucher issued, Locale language, NumberSight sight) {
        var page = page(found, issued, language, sight);
        return shelf.get(Fingerprint.of(page), page);
    }
}
