package io.onetrip.catalog.listing.domain;

import java.io.OutputStream;
import java.util.function.Consumer;

/** Writes workbooks to fill in and to mend. */
public interface ReportWriter {
    /** An empty list with choices and help. */
    void template(OutputStream target, Language language);

    /** Rows with what was found in them; mended, it can be sent again. */
    void report(OutputStream target, Language language, Consumer<Consumer<ListJobs.Checked>> rows);
}
