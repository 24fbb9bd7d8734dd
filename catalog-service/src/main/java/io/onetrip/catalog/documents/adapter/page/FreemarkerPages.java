package io.onetrip.catalog.documents.adapter.page;

import io.onetrip.catalog.documents.application.Pages;
import io.onetrip.catalog.documents.application.Sheet;
import io.onetrip.documents.PageTemplate;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** One template for every document. */
@Component
class FreemarkerPages implements Pages {

    private final PageTemplate template;

    FreemarkerPages() throws IOException {
        template = new PageTemplate("document.ftlh");
    }

    @Override
    public String forScreen(Sheet sheet) {
        return write(sheet, false);
    }

    @Override
    public String forPaper(Sheet sheet) {
        return write(sheet, true);
    }

    private String write(Sheet sheet, boolean paper) {
        var document = sheet.document();
        var chart = sheet.chart() == null ? "" : paper ? PaperChart.of(sheet.chart()) : picture(sheet.chart());
        return template.write(
                Map.of(
                        "document",
                        document,
                        "kind",
                        document.kind().words(),
                        "english",
                        sheet.language().getLanguage().equals(Locale.ENGLISH.getLanguage()),
                        "root",
                        sheet.root(),
                        "chart",
                        chart,
                        "paper",
                        paper),
                sheet.address());
    }

    private static String picture(String svg) {
        return Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8));
    }
}
