package io.onetrip.catalog.documents.domain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The versions of the catalogue that documents are written of. */
public interface Sources {

    /** @param version null for the one that holds */
    Optional<ItemSource> item(String id, @Nullable Integer version);

    /** @param version null for the one that holds */
    Optional<BundleSource> bundle(String id, @Nullable Integer version);
}
