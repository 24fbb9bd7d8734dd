package io.onetrip.approval.licences.domain;

import java.util.Collection;
import java.util.Map;

/** What the catalogue calls departments; one it has not told of yet is missing. */
public interface DepartmentNames {
    void keep(String id, String name);

    Map<String, String> of(Collection<String> ids);
}
