package io.onetrip.catalog.browsing;

import io.onetrip.planning.BundleVersion;
import io.onetrip.workingdays.Limit;

/** A bundle in a list. */
record BundleSummary(
        String id,
        int version,
        String name,
        String subjectType,
        String leadDepartment,
        String leadDepartmentName,
        int itemCount,
        Limit promise) {

    static BundleSummary of(BundleVersion version) {
        var bundle = version.bundle();
        return new BundleSummary(
                bundle.id(),
                version.version(),
                bundle.name(),
                bundle.subjectType(),
                bundle.leadDepartment(),
                version.departmentName(bundle.leadDepartment()),
                bundle.members().size(),
                bundle.promise());
    }
}
