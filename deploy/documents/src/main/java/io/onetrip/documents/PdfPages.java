package io.onetrip.documents;

/** Sets a page as a PDF with its fonts in it. */
public interface PdfPages {
    /** @param page as {@link PageTemplate} writes it */
    byte[] set(String page);

    static PdfPages withFonts() {
        return new OpenHtmlPdfPages();
    }
}
