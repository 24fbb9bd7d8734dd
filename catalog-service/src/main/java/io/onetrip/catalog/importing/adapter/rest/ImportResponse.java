package io.onetrip.catalog.importing.adapter.rest;

import io.onetrip.catalog.importing.domain.Fault;
import io.onetrip.catalog.importing.domain.ImportOutcome;
import io.onetrip.catalog.importing.domain.ImportOutcome.Counts;
import java.util.List;
import java.util.Map;

record ImportResponse(boolean dryRun, Map<String, Counts> outcome, List<Fault> warnings) {

    static ImportResponse of(boolean dryRun, ImportOutcome outcome) {
        return new ImportResponse(dryRun, outcome.counts(), outcome.warnings());
    }
}
