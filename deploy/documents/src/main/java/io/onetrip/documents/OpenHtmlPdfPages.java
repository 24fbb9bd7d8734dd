package io.onetrip.documents;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * PDF/A-2a and PDF/UA: the fonts are in it as far as it uses them, its text can be searched and read aloud. A
 * character that the font does not have is shown as 〓, as printers have always done.
 */
@Component
class OpenHtmlPdfPages implements PdfPages {

    private static final String MISSING = "〓";
    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    private @Nullable Fonts fonts;

    OpenHtmlPdfPages() {
        XRLog.setLoggingEnabled(false);
    }

    @Override
    public synchronized byte[] set(String page) {
        var pdf = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var builder = new PdfRendererBuilder()
                    .withHtmlContent(page, null)
                    .useFastMode()
                    .usePdfAConformance(PdfAConformance.PDFA_2_A)
                    .usePdfUaAccessibility(true)
                    .useColorProfile(COLOURS)
                    .useReplacementText(MISSING)
                    .useExternalResourceAccessControl(
                            (uri, kind) -> uri.startsWith("data:"),
                            ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                    .withProducer("OneTrip")
                    .toStream(pdf);
            fonts().into(document, builder);
            builder.run();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return pdf.toByteArray();
    }

    /** Read when first needed: a replica that sets no PDF keeps the room. */
    private Fonts fonts() {
        if (fonts == null) fonts = new Fonts();
        return fonts;
    }
}
