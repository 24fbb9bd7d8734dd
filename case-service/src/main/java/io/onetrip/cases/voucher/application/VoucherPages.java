package io.onetrip.cases.voucher.application;

import io.onetrip.cases.voucher.domain.Voucher;
import java.util.Locale;

/** Writes vouchers as pages to be printed: well-formed HTML that needs nothing else. */
public interface VoucherPages {
    /** @param path of the page that its QR code leads to */
    String write(Voucher voucher, Locale language, String path);
}
