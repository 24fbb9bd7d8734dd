package io.onetrip.cases.handling.domain;

import java.util.Collection;
import java.util.Map;

/** Files that a hall has uploaded, by the hash of their content. */
public interface StoredFiles {
    /** Those of the hashes that the hall knows. */
    Map<String, MaterialFile> find(String hall, Collection<String> hashes);
}
