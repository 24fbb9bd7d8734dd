package io.onetrip.cases.archive;

import io.onetrip.cases.CaseRefused;
import io.onetrip.cases.Reason;
import io.onetrip.cases.files.DepartmentFiles;
import io.onetrip.cases.files.StoredContents;
import io.onetrip.cases.hall.NumberSight;
import io.onetrip.cases.handling.domain.CaseStatus;
import io.onetrip.cases.handling.domain.ItemCase;
import io.onetrip.cases.handling.domain.MaterialFile;
import io.onetrip.cases.handling.domain.ServiceCase;
import io.onetrip.cases.output.application.ReadPacket.Found;
import io.onetrip.cases.voucher.application.PrintVoucher;
import io.onetrip.cases.voucher.domain.IssuedVoucher;
import io.onetrip.chassis.audit.Audit;
import io.onetrip.chassis.audit.AuditTrail;
import io.onetrip.chassis.event.AggregateRef;
import io.onetrip.chassis.security.Actor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings together what the package of a closed case holds, before the first byte of it is sent. */
@Service
class CollectCase {
    private static final Set<CaseStatus> OPEN = EnumSet.of(
            CaseStatus.RECEIVED, CaseStatus.CORRECTION_REQUESTED, CaseStatus.ACCEPTED, CaseStatus.OUTPUT_READY);
    private static final NumberSight BOTH = new NumberSight(true, true, true);

    private final PrintVoucher print;
    private final StoredContents contents;
    private final DepartmentFiles departmentFiles;
    private final AuditTrail trail;
    private final Audit audit;

    CollectCase(
            PrintVoucher print,
            StoredContents contents,
            DepartmentFiles departmentFiles,
            AuditTrail trail,
            Audit audit) {
        this.print = print;
        this.contents = contents;
        this.departmentFiles = departmentFiles;
        this.trail = trail;
        this.audit = audit;
    }

    /** Who took the whole of a case away stands in its audit chain. */
    @Transactional
    ClosedCase collect(Found found, Actor actor) throws IOException {
        var serviceCase = found.serviceCase();
        if (OPEN.contains(serviceCase.progress().status())) {
            throw new CaseRefused(
                    Reason.CASE_NOT_CLOSED, "办件尚未办结, 办结后才能归档 (The case is not closed yet: archive it when it is)");
        }
        var handedIn = handedIn(serviceCase);
        serviceCase.items().all().forEach(item -> handedIn.putAll(inspected(item)));
        requireStored(handedIn);
        var aggregate = new AggregateRef("case", serviceCase.number().value());
        audit.record("case.archived", aggregate, Map.of("by", actor.id()));
        return new ClosedCase(found, handedIn, vouchers(found), trail.entries(aggregate));
    }

    private static SequencedMap<String, MaterialFile> handedIn(ServiceCase serviceCase) {
        var files = new LinkedHashMap<String, MaterialFile>();
        var letter = serviceCase.intake().entrustment();
        var scanned = letter == null ? null : letter.file();
        if (scanned != null) files.put("entrustment/" + scanned.name(), scanned);
        for (var handedIn : serviceCase.progress().papers().handedIn()) {
            var count = 0;
            for (var file : handedIn.everyFile().toList()) {
                var path = "materials/%s/%02d-%s".formatted(handedIn.materialId(), ++count, file.name());
                files.put(path, file);
            }
        }
        return files;
    }

    /** What the signed record of an item's inspection names; of that only what its department has uploaded for the item. */
    private SequencedMap<String, MaterialFile> inspected(ItemCase item) {
        var files = new LinkedHashMap<String, MaterialFile>();
        var inspection = item.reception() == null ? null : item.reception().inspection();
        if (inspection == null) return files;
        for (var attached : inspection.attached())
            departmentFiles.find(List.of(item), attached.hash()).ifPresent(file -> {
                var path = "inspections/%s/%02d-%s".formatted(item.id(), files.size() + 1, file.name());
                files.put(path, file);
            });
        return files;
    }

    private void requireStored(Map<String, MaterialFile> files) throws IOException {
        List<String> lost = new ArrayList<>();
        for (var file : files.values()) if (!contents.holds(file.hash())) lost.add(file.name());
        if (!lost.isEmpty()) {
            throw new CaseRefused(
                    Reason.ARCHIVE_INCOMPLETE,
                    "有文件在存储中找不到, 请运维人员恢复后再归档 (Files are missing in the store: have them restored first)",
                    Map.of("files", lost));
        }
    }

    private SequencedMap<String, byte[]> vouchers(Found found) {
        var vouchers = new LinkedHashMap<String, byte[]>();
        for (var issued : IssuedVoucher.of(found.serviceCase(), found.packet())) {
            var path = "vouchers/%s.pdf".formatted(issued.slug());
            vouchers.put(path, print.pdf(found, issued, Locale.SIMPLIFIED_CHINESE, BOTH));
        }
        return vouchers;
    }
}
