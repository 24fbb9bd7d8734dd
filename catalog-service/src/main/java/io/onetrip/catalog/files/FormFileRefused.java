package io.onetrip.catalog.files;

import org.springframework.http.HttpStatus;

/** Why a file was not taken, or not found. */
final class FormFileRefused extends RuntimeException {

    private final HttpStatus status;
    private final String slug;
    private final String title;

    private FormFileRefused(HttpStatus status, String slug, String title, String detail) {
        super(detail);
        this.status = status;
        this.slug = slug;
        this.title = title;
    }

    static FormFileRefused tooLarge() {
        return new FormFileRefused(
                HttpStatus.CONTENT_TOO_LARGE,
                "file-too-large",
                "The file is too large",
                "At most 5 MB are taken. Make the file smaller and upload it again.");
    }

    static FormFileRefused type() {
        return new FormFileRefused(
                HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                "file-type-refused",
                "This type of file is not taken",
                "PDF, PNG, JPEG, DOCX and XLSX are taken, by what is in the file. Save it as one of them.");
    }

    static FormFileRefused unknown() {
        return new FormFileRefused(
                HttpStatus.NOT_FOUND,
                "file-not-found",
                "No such file",
                "No file with this hash was uploaded. Take the hash from the material that names it.");
    }

    HttpStatus status() {
        return status;
    }

    String slug() {
        return slug;
    }

    String title() {
        return title;
    }
}
