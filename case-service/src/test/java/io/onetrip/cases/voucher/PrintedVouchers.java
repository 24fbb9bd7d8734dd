package io.onetrip.cases.voucher;

import io.onetrip.testkit.Caller;
import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.SoftAssertions;

/** Vouchers as they are printed for a clerk, and what they have to say. */
record PrintedVouchers(Caller clerk) {
    static final ZoneId CITY = ZoneId.of("Asia/Shanghai");

    /** What every one of them bears: dated, by the organ with its special seal (32), for applicant and agent (29). */
    Map<String, String> common(String caseNumber, String voucherNumber, String organ) {
        var elements = new LinkedHashMap<String, String>();
        elements.put("its number", voucherNumber);
        elements.put("the organ (32)", organ);
        elements.put("place of the special seal (32)", "专用印章");
        elements.put("the date (32)", day(LocalDate.now(CITY)));
        elements.put("the applicant", "王小明");
        elements.put("the applicant's number, masked", "110*************2X");
        elements.put("the agent (29)", "周代");
        elements.put("case number", caseNumber);
        elements.put("what was applied for", view(caseNumber).text("/bundle/name"));
        elements.put("how to follow it", "扫码查进度");
        return elements;
    }

    /** Answers the whole text, without spaces. */
    String has(String caseNumber, String slug, Map<String, String> elements) throws IOException {
        var pdf = clerk.download("/api/cases/%s/vouchers/%s.pdf".formatted(caseNumber, slug));
        try (var document = Loader.loadPDF(pdf)) {
            var text = packed(new PDFTextStripper().getText(document));
            var all = new SoftAssertions();
            elements.forEach((name, says) ->
                    all.assertThat(text).as("%s: %s", slug, name).contains(packed(says)));
            all.assertAll();
            return text;
        }
    }

    Caller.Answer view(String caseNumber) {
        return clerk.get("/api/cases/" + caseNumber);
    }

    String material(String caseNumber, String id) {
        return view(caseNumber)
                .json()
                .at("/plan/materials")
                .valueStream()
                .filter(material -> material.at("/id").asString().equals(id))
                .map(material -> material.at("/name").asString())
                .findFirst()
                .orElseThrow();
    }

    String moment(String caseNumber, String at) {
        return day(OffsetDateTime.parse(view(caseNumber).text(at))
                .atZoneSameInstant(CITY)
                .toLocalDate());
    }

    static String day(LocalDate day) {
        return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /** Lines of a page are broken where it is full. */
    private static String packed(String text) {
        return text.replaceAll("\\s", "");
    }
}
