package io.onetrip.catalog.importing.domain;

import java.util.List;
import java.util.Map;

/**
 * What an import did, or would do: by list of the file.
 *
 * @param warnings nothing to refuse a file for, but an editor should look at it
 */
public record ImportOutcome(Map<String, Counts> counts, List<Fault> warnings) {

    public record Counts(int created, int updated, int unchanged) {}
}
