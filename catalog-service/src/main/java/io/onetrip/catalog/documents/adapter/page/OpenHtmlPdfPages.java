package io.onetrip.catalog.documents.adapter.page;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import io.onetrip.catalog.documents.application.PdfPages;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * PDF/A-2a and PDF/UA: the fonts are in it as far as it uses them, its text can be searched and read aloud. A
 * character that the font does not have is shown as 〓, as printers have always done.
 */
@Component
class OpenHtmlPdfPages implements PdfPages {

    private static final String FAMILY = "Noto Sans SC";
    private static final String MISSING = "〓";
    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    OpenHtmlPdfPages() {
        XRLog.setLoggingEnabled(false);
    }

    @Override
    public byte[] set(String page) {
        var pdf = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder()
                .withHtmlContent(page, null)
                .useFastMode()
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .usePdfUaAccessibility(true)
                .useColorProfile(COLOURS)
                .useReplacementText(MISSING)
                .useFont(() -> font("400Regular"), FAMILY, 400, FontStyle.NORMAL, true)
                .useFont(() -> font("700Bold"), FAMILY, 700, FontStyle.NORMAL, true)
                .useExternalResourceAccessControl(
                        (uri, kind) -> uri.startsWith("data:"),
                        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .withProducer("OneTrip")
                .toStream(pdf);
        try {
            builder.run();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return pdf.toByteArray();
    }

    private InputStream font(String weight) {
        var file = "/fonts/%s/NotoSansSC_%s.ttf".formatted(weight, weight);
        return Objects.requireNonNull(getClass().getResourceAsStream(file), file);
    }
}
