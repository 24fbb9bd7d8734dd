package io.onetrip.supervision.naming;

import java.util.Collection;
import java.util.Map;

/** Names by id as the catalogue last published them. Ids are unique over departments and items; an unknown one is missing. */
public interface Names {
    Map<String, String> of(Collection<String> ids);
}
