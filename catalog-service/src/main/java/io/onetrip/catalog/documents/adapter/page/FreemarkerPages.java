package io.onetrip.catalog.documents.adapter.page;

import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import io.onetrip.catalog.documents.application.Pages;
import io.onetrip.catalog.documents.application.QrCode;
import io.onetrip.catalog.documents.application.Sheet;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** One template for every document; FreeMarker escapes all that it is given ({@code .ftlh}). */
@Component
class FreemarkerPages implements Pages {

    private final Template template;
    private final String style;

    FreemarkerPages() throws IOException {
        var freemarker = new Configuration(Configuration.VERSION_2_3_34);
        freemarker.setClassForTemplateLoading(getClass(), "/documents");
        freemarker.setDefaultEncoding(StandardCharsets.UTF_8.name());
        freemarker.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        freemarker.setLogTemplateExceptions(false);
        template = freemarker.getTemplate("document.ftlh");
        try (var css = getClass().getResourceAsStream("/documents/document.css")) {
            style = new String(css.readAllBytes(), StandardCharsets.UTF_8);
        }
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
        var page = new StringWriter();
        var values = Map.of(
                "document", sheet.document(),
                "kind", sheet.document().kind().words(),
                "english", sheet.language().getLanguage().equals(Locale.ENGLISH.getLanguage()),
                "root", sheet.root(),
                "address", sheet.address(),
                "code", Base64.getEncoder().encodeToString(new QrCode(sheet.address()).png()),
                "style", style,
                "paper", paper);
        try {
            template.process(values, page);
        } catch (TemplateException wrong) {
            throw new IllegalStateException("The template of documents does not fit them", wrong);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return page.toString();
    }
}
