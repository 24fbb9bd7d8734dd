package io.onetrip.catalog.documents.adapter.page;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** How far to the right the text of a PDF reaches, in points; an A4 page has 595. */
final class WidestText extends PDFTextStripper {
    private float right;

    float of(PDDocument document) throws IOException {
        getText(document);
        return right;
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        for (var position : positions) right = Math.max(right, position.getXDirAdj() + position.getWidthDirAdj());
    }
}
