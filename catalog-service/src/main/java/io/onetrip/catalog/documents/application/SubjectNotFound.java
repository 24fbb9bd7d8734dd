package io.onetrip.catalog.documents.application;

import org.jspecify.annotations.Nullable;

/** There is no such item or bundle, or not this version of it. */
public final class SubjectNotFound extends RuntimeException {

    private final String kind;

    SubjectNotFound(String kind, String id, @Nullable Integer version) {
        super(
                version == null
                        ? "There is no %s %s. Look it up in the list and use an id from there.".formatted(kind, id)
                        : "There is no version %d of %s %s. Leave the version out for the one that holds."
                                .formatted(version, kind, id));
        this.kind = kind;
    }

    public String kind() {
        return kind;
    }
}
