/** Sheets of paper: pages by a template, PDFs with their fonts in them, QR codes. */
@NullMarked
package io.onetrip.documents;

import org.jspecify.annotations.NullMarked;
