package io.onetrip.catalog.documents.application;

import io.onetrip.catalog.documents.domain.Document;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A document in one language, ready to be written.
 *
 * @param root the public address, below which files are found
 * @param address where the public reads of the same subject on a telephone; the sheet's QR code leads there
 * @param chart the flow chart that belongs to it, as SVG; null where there is none
 */
public record Sheet(
        Document document,
        Locale language,
        String root,
        String address,
        @Nullable String chart) {}
