package io.onetrip.cases.archive;

import io.onetrip.cases.handling.domain.MaterialFile;
import io.onetrip.cases.output.application.ReadPacket.Found;
import io.onetrip.chassis.audit.AuditEntry;
import java.util.List;
import java.util.SequencedMap;

/**
 * All that goes into the package of a case.
 *
 * @param handedIn files by their path
 * @param vouchers PDFs by their path
 * @param timeLine the audit chain of the case
 */
record ClosedCase(
        Found found,
        SequencedMap<String, MaterialFile> handedIn,
        SequencedMap<String, byte[]> vouchers,
        List<AuditEntry> timeLine) {}
