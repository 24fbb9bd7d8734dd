package io.onetrip.catalog.browsing;

import com.fasterxml.jackson.annotation.JsonRawValue;

/** An item as the catalogue file describes it. */
record ItemView(
        String id,
        int version,
        String name,
        String department,
        @JsonRawValue String definition) {}
