package io.onetrip.approval.licences.application;

import io.onetrip.approval.licences.domain.ApprovalSeal;
import io.onetrip.approval.licences.domain.Seals;
import io.onetrip.approval.tasks.domain.ApprovalRefused;
import io.onetrip.approval.tasks.domain.Officer;
import io.onetrip.approval.tasks.domain.Reason;
import java.time.Clock;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of seals, kept by the chief representatives; a department has one in use. */
@Service
public class KeepSeals {
    private final Seals seals;
    private final Clock clock;

    KeepSeals(Seals seals, Clock clock) {
        this.seals = seals;
        this.clock = clock;
    }

    @Transactional
    public ApprovalSeal register(Officer chief, String name, boolean authorises) {
        var seal = new ApprovalSeal(
                UUID.randomUUID().toString(),
                chief.department(),
                name.strip(),
                chief,
                authorises,
                clock.instant(),
                null);
        if (!seals.register(seal))
            throw new ApprovalRefused(
                    Reason.SEAL_IN_USE,
                    "本部门已有在用印章, 先停用再登记 (The department has a seal in use; withdraw it before you register another)");
        return seal;
    }

    /** Authorises the department's officers and systems or takes that back; who does keeps the seal from now on. */
    @Transactional
    public ApprovalSeal authorise(String id, Officer chief, boolean authorises) {
        return change(id, seal -> seal.authorising(chief, authorises));
    }

    @Transactional
    public ApprovalSeal withdraw(String id, Officer chief, String reason) {
        return change(id, seal -> seal.withdrawn(chief, reason, clock.instant()));
    }

    private ApprovalSeal change(String id, UnaryOperator<ApprovalSeal> step) {
        var changed = step.apply(seals.lock(id)
                .orElseThrow(
                        () -> new ApprovalRefused(Reason.SEAL_NOT_FOUND, "没有此印章 (No such seal; use your own list)")));
        seals.save(changed);
        return changed;
    }
}
