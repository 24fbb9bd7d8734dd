package io.onetrip.cases.voucher.adapter.rest;

import io.onetrip.cases.CaseRefused;
import io.onetrip.cases.Reason;
import io.onetrip.cases.hall.NumberSight;
import io.onetrip.cases.output.application.ReadPacket.Found;
import io.onetrip.cases.voucher.application.PrintVoucher;
import io.onetrip.cases.voucher.domain.IssuedVoucher;
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
        var page = print.page(found, issued(found, slug), language.locale, sight);
        return ResponseEntity.ok()
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .body(page.getBytes(StandardCharsets.UTF_8));
    }

    ResponseEntity<byte[]> pdf(Found found, String slug, Language language, NumberSight sight) {
        var issued = issued(found, slug);
        var name = "%s-%s.pdf".formatted(issued.kind().zh(), issued.number(found.serviceCase()));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(print.pdf(found, issued, language.locale, sight));
    }

    private static IssuedVoucher issued(Found found, String slug) {
        return IssuedVoucher.of(found.serviceCase(), found.packet()).stream()
                .filter(one -> one.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new CaseRefused(
                        Reason.VOUCHER_NOT_FOUND,
                        "本办件没有这份凭证, 请从凭证列表里选择 (The case has no such voucher: choose one of its list)"));
    }
}
