package io.onetrip.cases.archive;

import java.time.Instant;
import java.util.List;

/**
 * What an archive package holds; stands at its end, since hashes are known when all is written.
 *
 * @param files every other file of the package, in its order
 */
record Manifest(
        String format,
        int version,
        String caseNumber,
        String bundleId,
        int bundleVersion,
        String bundleName,
        Instant madeAt,
        String madeBy,
        List<Entry> files) {
    static final String NAME = "manifest.json";
    private static final String FORMAT = "onetrip-case-archive";
    private static final int VERSION = 1;

    Manifest {
        files = List.copyOf(files);
    }

    static Manifest of(ClosedCase closed, Instant madeAt, String madeBy, List<Entry> files) {
        var serviceCase = closed.found().serviceCase();
        var bundle = serviceCase.plan().bundle();
        return new Manifest(
                FORMAT,
                VERSION,
                serviceCase.number().value(),
                bundle.id(),
                bundle.version(),
                bundle.name(),
                madeAt,
                madeBy,
                files);
    }

    /**
     * @param sha256 of the content, in hexadecimal
     * @param size in bytes
     */
    record Entry(String path, String sha256, long size) {}
}
