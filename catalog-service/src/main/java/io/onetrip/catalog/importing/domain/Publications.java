package io.onetrip.catalog.importing.domain;

/** Tells the other services of a new version. */
public interface Publications {
    /** @throws CatalogueInvalid when the entry is too large to be told */
    void publish(Change change);

    /** Tells them that an entry is offered no more; {@code version} is the last one that was. */
    void withdraw(Kind kind, String id, int version);
}
