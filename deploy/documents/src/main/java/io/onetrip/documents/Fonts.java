package io.onetrip.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The fonts of documents, read once: reading ten megabytes takes longer than setting a page. For one PDF at a time. */
final class Fonts {

    private static final String FAMILY = "Noto Sans SC";

    private final TrueTypeFont regular = read("400Regular");
    private final TrueTypeFont bold = read("700Bold");

    void into(PDDocument document, PdfRendererBuilder builder) throws IOException {
        builder.usePDDocument(document)
                .useFont(embedded(document, regular), FAMILY, 400, FontStyle.NORMAL, true)
                .useFont(embedded(document, bold), FAMILY, 700, FontStyle.NORMAL, true);
    }

    private static PDFontSupplier embedded(PDDocument document, TrueTypeFont font) throws IOException {
        return new PDFontSupplier(PDType0Font.load(document, font, true));
    }

    private static TrueTypeFont read(String weight) {
        var file = "/fonts/%s/NotoSansSC_%s.ttf".formatted(weight, weight);
        try (var stream = Objects.requireNonNull(Fonts.class.getResourceAsStream(file), file)) {
            return new TTFParser().parse(new RandomAccessReadBuffer(stream));
        } catch (IOException unreadable) {
            throw new IllegalStateException("Not a font: " + file, unreadable);
        }
    }
}
