package io.onetrip.catalog.importing.adapter.messaging;

import io.onetrip.catalog.importing.domain.Change;
import io.onetrip.catalog.importing.domain.Department;

/** Data of {@code catalog.department-published.v1}. */
record DepartmentPublishedMessage(String id, String name, String creditCode, int version) {

    static DepartmentPublishedMessage of(Change change) {
        var department = (Department) change.entry().value();
        return new DepartmentPublishedMessage(
                department.id(), department.name(), department.creditCode(), change.version());
    }
}
