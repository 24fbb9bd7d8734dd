package io.onetrip.approval.licences.application;

import static java.util.stream.Collectors.groupingBy;

import io.onetrip.approval.licences.domain.ApprovalSeal;
import io.onetrip.approval.licences.domain.DepartmentNames;
import io.onetrip.approval.licences.domain.ElectronicLicense;
import io.onetrip.approval.licences.domain.LicenseEvents;
import io.onetrip.approval.licences.domain.LicenseIssue;
import io.onetrip.approval.licences.domain.LicenseSigner;
import io.onetrip.approval.licences.domain.Licenses;
import io.onetrip.approval.licences.domain.SealUse;
import io.onetrip.approval.licences.domain.Seals;
import io.onetrip.approval.tasks.domain.ApprovalRefused;
import io.onetrip.approval.tasks.domain.Officer;
import io.onetrip.approval.tasks.domain.Reason;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Seals and signs licences that wait: by the keeper's authority, or by the keeper's own hand. Each leaves its slip. */
@Service
public class IssueLicenses {
    private final Licenses licenses;
    private final Seals seals;
    private final LicenseSigner signer;
    private final LicenseContent content;
    private final DepartmentNames names;
    private final LicenseEvents events;
    private final Clock clock;

    IssueLicenses(
            Licenses licenses,
            Seals seals,
            LicenseSigner signer,
            LicenseContent content,
            DepartmentNames names,
            LicenseEvents events,
            Clock clock) {
        this.licenses = licenses;
        this.seals = seals;
        this.signer = signer;
        this.content = content;
        this.names = names;
        this.events = events;
        this.clock = clock;
    }

    /** At most so many of those that need no hand; fewer means that none is left to this replica. */
    @Transactional
    public int issueAuthorised(int atMost) {
        if (!signer.isReady()) return 0;
        var waiting = licenses.lockIssuable(atMost);
        var inUse = seals.inUse(departments(waiting));
        var sealable = waiting.stream()
                .filter(one -> inUse.containsKey(one.facts().department())
                        && inUse.get(one.facts().department()).mayAutomatically(one.facts()))
                .toList();
        issue(sealable, inUse, one -> one.facts().decidedBy());
        return sealable.size();
    }

    /**
     * One licence by the keeper's own hand.
     *
     * @throws ApprovalRefused when another department's, issued or revoked already, no seal is in use, or another keeps it
     */
    @Transactional
    public void issueByHand(String token, Officer chief) {
        if (!signer.isReady())
            throw new ApprovalRefused(
                    Reason.SIGNING_UNAVAILABLE, "签名密钥不可用, 请联系运维 (No signing key is available; tell the operator)");
        var license = licenses.lock(List.of(token)).stream().findFirst().orElseThrow(() -> ReadLicenses.unknown(token));
        ReadLicenses.requireOf(chief, license);
        license.requireIssuable();
        var inUse = seals.inUse(List.of(chief.department()));
        var seal = inUse.get(chief.department());
        if (seal == null)
            throw new ApprovalRefused(
                    Reason.SEAL_NOT_FOUND, "本部门没有在用印章, 请先登记 (The department has no seal in use; register one first)");
        if (!seal.isKeptBy(chief))
            throw new ApprovalRefused(
                    Reason.SEAL_KEPT_BY_OTHER,
                    "印章由 %s 保管 (Somebody else keeps the seal; ask them, or take the seal over)"
                            .formatted(seal.keeper().name()));
        issue(List.of(license), inUse, each -> chief);
    }

    private void issue(
            List<ElectronicLicense> waiting,
            Map<String, ApprovalSeal> inUse,
            Function<ElectronicLicense, Officer> signers) {
        var now = clock.instant();
        var called = names.of(departments(waiting));
        var uses = new ArrayList<SealUse>();
        waiting.stream().collect(groupingBy(one -> one.facts().department())).forEach((department, ofOne) -> {
            var numbers = seals.nextSlips(department, LocalDate.now(clock), ofOne.size());
            for (var i = 0; i < ofOne.size(); i++) {
                var license = ofOne.get(i);
                uses.add(sealed(license, inUse.get(department), numbers.get(i), signers.apply(license), now, called));
            }
        });
        licenses.save(waiting);
        seals.add(uses);
        uses.forEach(events::sealUsed);
        waiting.forEach(one -> events.issued(one.facts(), one.issue().orElseThrow()));
    }

    private SealUse sealed(
            ElectronicLicense license,
            ApprovalSeal seal,
            String number,
            Officer by,
            Instant now,
            Map<String, String> called) {
        var facts = license.facts();
        var use = new SealUse(number, seal.id(), seal.name(), facts, by, seal.keeper(), now);
        var text = content.of(use, license.details(), called.getOrDefault(facts.department(), facts.department()));
        license.issue(new LicenseIssue(now, text, signer.sign(text)));
        return use;
    }

    private static List<String> departments(List<ElectronicLicense> licenses) {
        return licenses.stream().map(one -> one.facts().department()).distinct().toList();
    }
}
