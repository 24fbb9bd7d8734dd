package io.onetrip.catalog.listing.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What the catalogue and its open revisions know. */
public interface KnownEntries {
    /** By the code under which they were asked for: local, handling item or task code. */
    Map<String, KnownItem> items(Collection<String> codes);

    List<ListedDepartment> departments();
}
