package io.onetrip.catalog.browsing;

/** Nothing is published under the id. */
final class EntryNotFound extends RuntimeException {

    private final String kind;

    private EntryNotFound(String kind, String id) {
        super("There is no %s %s. Look it up in the list and use an id from there.".formatted(kind, id));
        this.kind = kind;
    }

    static EntryNotFound bundle(String id) {
        return new EntryNotFound("bundle", id);
    }

    static EntryNotFound item(String id) {
        return new EntryNotFound("item", id);
    }

    String kind() {
        return kind;
    }
}
