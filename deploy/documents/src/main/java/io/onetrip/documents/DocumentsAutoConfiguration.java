package io.onetrip.documents;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Import;

/** What a service that prints needs; it has only to have this module on its class path. */
@AutoConfiguration
@Import({OpenHtmlPdfPages.class, PdfShelf.class, BusyProblems.class})
class DocumentsAutoConfiguration {}
