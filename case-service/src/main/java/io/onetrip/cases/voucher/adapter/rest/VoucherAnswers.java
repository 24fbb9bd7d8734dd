package io.onetrip.cases.voucher.adapter.rest;

import io.onetrip.cases.CaseRefused;
import io.onetrip.cases.Reason;
import io.onetrip.cases.hall.NumberSight;
import io.onetrip.cases.output.application.ReadPacket.Found;
import io.onetrip.cases.voucher.application.PrintVoucher;
import io.onetrip.cases.voucher.domain.VoucherKind;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Vouchers as answers; what names people is kept by no cache on the way. */
@Component
class VoucherAnswers {
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private final PrintVoucher print;

    VoucherAnswers(PrintVoucher print) {
        this.print = print;
    }

    /** The languages that vouchers are written in. */
    enum Language {
        zh(Locale.SIMPLIFIED_CHINESE),
        en(Locale.ENGLISH);

        private final Locale locale;

        Language(Locale locale) {
            this.locale = locale;
        }
    }

    ResponseEntity<byte[]> page(Found found, String slug, Language language, NumberSight sight) {
        var page = print.page(found, kind(slug), language.locale, sight);
        return ResponseEntity.ok()
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .body(page.getBytes(StandardCharsets.UTF_8));
    }

    ResponseEntity<byte[]> pdf(Found found, String slug, Language language, NumberSight sight) {
        var kind = kind(slug);
        var name = "%s-%s.pdf".formatted(kind.zh(), found.serviceCase().number().value());
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(print.pdf(found, kind, language.locale, sight));
    }

    private static VoucherKind kind(String slug) {
        return VoucherKind.ofSlug(slug)
                .orElseThrow(
                        () -> new CaseRefused(Reason.VOUCHER_NOT_FOUND, "没有这种凭证, 请从列表里选择 (No such kind of voucher)"));
    }
}
