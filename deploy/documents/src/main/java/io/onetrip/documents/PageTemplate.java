package io.onetrip.documents;

import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** A template in {@code /documents}; FreeMarker escapes all that it is given ({@code .ftlh}). */
public final class PageTemplate {

    private final Template template;
    private final String style;

    public PageTemplate(String file) throws IOException {
        var freemarker = new Configuration(Configuration.VERSION_2_3_34);
        freemarker.setClassForTemplateLoading(getClass(), "/documents");
        freemarker.setDefaultEncoding(StandardCharsets.UTF_8.name());
        freemarker.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        freemarker.setLogTemplateExceptions(false);
        template = freemarker.getTemplate(file);
        try (var css = Objects.requireNonNull(getClass().getResourceAsStream("/documents/document.css"))) {
            style = new String(css.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /**
     * @param values what the template names, besides {@code style}, {@code address} and {@code code}
     * @param address where the page's QR code leads
     * @return well-formed HTML that needs nothing else
     */
    public String write(Map<String, Object> values, String address) {
        var all = new HashMap<>(values);
        all.put("style", style);
        all.put("address", address);
        all.put("code", Base64.getEncoder().encodeToString(new QrCode(address).png()));
        var page = new StringWriter();
        try {
            template.process(all, page);
        } catch (TemplateException wrong) {
            throw new IllegalStateException("The template does not fit what it is given", wrong);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return page.toString();
    }
}
