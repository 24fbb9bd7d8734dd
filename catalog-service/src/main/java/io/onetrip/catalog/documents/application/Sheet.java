package io.onetrip.catalog.documents.application;

import io.onetrip.catalog.documents.domain.Document;
import java.util.Locale;

/**
 * A document in one language, ready to be written.
 *
 * @param root the public address, below which files are found
 * @param address where the public reads of the same subject on a telephone; the sheet's QR code leads there
 */
public record Sheet(Document document, Locale language, String root, String address) {}
