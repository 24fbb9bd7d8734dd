package io.onetrip.catalog.browsing;

import io.onetrip.workingdays.Limit;

/** An item in a list. */
record ItemSummary(String id, int version, String name, String department, Limit promise, Limit statute) {}
