package io.onetrip.catalog.documents.application;

/** Writes sheets as pages: well-formed HTML that needs nothing else. */
public interface Pages {

    String forScreen(Sheet sheet);

    /** With the marks that a PDF is made from. */
    String forPaper(Sheet sheet);
}
