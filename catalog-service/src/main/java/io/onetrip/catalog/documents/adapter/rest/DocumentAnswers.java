package io.onetrip.catalog.documents.adapter.rest;

import io.onetrip.catalog.documents.application.ComposeDocuments;
import io.onetrip.catalog.documents.application.Pages;
import io.onetrip.catalog.documents.application.Sheet;
import io.onetrip.catalog.documents.domain.Document.Kind;
import io.onetrip.documents.Fingerprint;
import io.onetrip.documents.PdfShelf;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import tools.jackson.databind.json.JsonMapper;

/**
 * Documents as answers. Each carries the fingerprint of what it says: who has it is told so before anything is set. The
 * version that holds may change at any time and is asked for each time; an older one stays for an hour.
 */
@Component
class DocumentAnswers {

    private static final CacheControl CHANGING = CacheControl.noCache();
    private static final CacheControl LASTING = CacheControl.maxAge(Duration.ofHours(1));
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final ComposeDocuments documents;
    private final Pages pages;
    private final PdfShelf shelf;
    private final PublicAddresses addresses;
    private final JsonMapper json;

    DocumentAnswers(
            ComposeDocuments documents, Pages pages, PdfShelf shelf, PublicAddresses addresses, JsonMapper json) {
        this.documents = documents;
        this.pages = pages;
        this.shelf = shelf;
        this.addresses = addresses;
        this.json = json;
    }

    /** What is asked for, of whom, and by which request. */
    record Asked(Kind kind, String id, Wanted wanted, ServletWebRequest request) {

        @Nullable
        Integer version() {
            return wanted.version();
        }
    }

    ResponseEntity<byte[]> json(Kind kind, String id, @Nullable Integer version, ServletWebRequest request) {
        var document = documents.compose(kind, id, version);
        var text = json.writeValueAsString(DocumentResponse.of(document, addresses.of(kind, id)));
        return answer(version, request, MediaType.APPLICATION_JSON, text, () -> text.getBytes(StandardCharsets.UTF_8));
    }

    ResponseEntity<byte[]> page(Asked asked) {
        var page = pages.forScreen(sheet(asked));
        return answer(asked.version(), asked.request(), HTML, page, () -> page.getBytes(StandardCharsets.UTF_8));
    }

    ResponseEntity<byte[]> pdf(Asked asked) {
        var sheet = sheet(asked);
        var page = pages.forPaper(sheet);
        var answer = answer(
                asked.version(),
                asked.request(),
                MediaType.APPLICATION_PDF,
                page,
                () -> shelf.get(Fingerprint.of(page), page));
        if (answer.getBody() == null) return answer;
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .header(HttpHeaders.CONTENT_DISPOSITION, name(sheet))
                .body(answer.getBody());
    }

    /** @param content what the fingerprint is taken of; the body is made only for who does not have it */
    ResponseEntity<byte[]> answer(
            @Nullable Integer version,
            ServletWebRequest request,
            MediaType type,
            String content,
            Supplier<byte[]> body) {
        var tag = "W/\"" + Fingerprint.of(content) + "\"";
        var known = request.checkNotModified(tag);
        var answer = ResponseEntity.status(known ? HttpStatus.NOT_MODIFIED : HttpStatus.OK)
                .eTag(tag)
                .cacheControl(version == null ? CHANGING : LASTING);
        return known ? answer.build() : answer.contentType(type).body(body.get());
    }

    private Sheet sheet(Asked asked) {
        var document = documents.compose(asked.kind(), asked.id(), asked.version());
        var language = asked.wanted().words().locale();
        var chart =
                asked.kind() == Kind.BUNDLE_GUIDE ? documents.flowChart(asked.id(), asked.version(), language) : null;
        return new Sheet(document, language, addresses.root(), addresses.of(asked.kind(), asked.id()), chart);
    }

    private static String name(Sheet sheet) {
        var document = sheet.document();
        var title = "%s-%s"
                .formatted(
                        document.title().in(sheet.language()),
                        document.kind().words().in(sheet.language()))
                .replaceAll("[^\\p{L}\\p{N}()-]+", "_");
        var points = title.codePoints().limit(80).toArray();
        return ContentDisposition.inline()
                .filename(
                        new String(points, 0, points.length) + "-v" + document.version() + ".pdf",
                        StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
