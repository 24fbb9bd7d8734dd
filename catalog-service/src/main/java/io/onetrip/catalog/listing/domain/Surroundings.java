package io.onetrip.catalog.listing.domain;

import java.util.Optional;

/** What a row is held against. */
public interface Surroundings {
    Optional<KnownItem> item(String code);

    Optional<ListedDepartment> departmentOfCode(String creditCode);

    Optional<ListedDepartment> departmentNamed(String name);

    /** The first row of the list with this code. */
    Optional<ListRow> first(String code);

    /** Number of the first row that has this code too and says something else. */
    Optional<Integer> contradiction(ListRow row);
}
