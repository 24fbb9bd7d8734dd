package io.onetrip.catalog.browsing;

import org.springframework.http.HttpStatus;

/** Nothing is offered under the id. */
final class EntryNotFound extends RuntimeException {

    private final HttpStatus status;
    private final String slug;

    private EntryNotFound(HttpStatus status, String slug, String message) {
        super(message);
        this.status = status;
        this.slug = slug;
    }

    static EntryNotFound bundle(String id) {
        return missing("bundle", id);
    }

    static EntryNotFound item(String id) {
        return missing("item", id);
    }

    static EntryNotFound withdrawnBundle(String id) {
        return new EntryNotFound(
                HttpStatus.GONE,
                "bundle-withdrawn",
                "Bundle %s is offered no more; cases that were begun go on. Search for another.".formatted(id));
    }

    private static EntryNotFound missing(String kind, String id) {
        return new EntryNotFound(
                HttpStatus.NOT_FOUND,
                kind + "-not-found",
                "There is no %s %s. Look it up in the list and use an id from there.".formatted(kind, id));
    }

    HttpStatus status() {
        return status;
    }

    String slug() {
        return slug;
    }
}
