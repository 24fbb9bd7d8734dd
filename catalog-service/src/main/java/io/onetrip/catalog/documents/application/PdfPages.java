package io.onetrip.catalog.documents.application;

/** Sets a page as a PDF with its fonts in it. */
public interface PdfPages {
    /** @param page as {@link Pages} writes it for paper */
    byte[] set(String page);
}
