package io.onetrip.catalog.provisioning;

/** What provisioning reads of {@code catalog.department-published.v1}. */
record DepartmentPublished(String id, String name) {}
