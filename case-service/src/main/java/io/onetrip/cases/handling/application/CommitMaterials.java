package io.onetrip.cases.handling.application;

import io.onetrip.cases.handling.domain.BrokenPromises;
import io.onetrip.cases.handling.domain.Clerk;
import io.onetrip.cases.handling.domain.ServiceCase;
import io.onetrip.cases.numbering.CaseNumber;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes commitments in the place of materials (告知承诺), and lets them be withdrawn before the decision. */
@Service
public class CommitMaterials {
    private final CaseAccess access;
    private final CurrentSilence silence;
    private final CurrentDeferrals deferrals;
    private final BrokenPromises broken;
    private final Clock clock;

    CommitMaterials(
            CaseAccess access, CurrentSilence silence, CurrentDeferrals deferrals, BrokenPromises broken, Clock clock) {
        this.access = access;
        this.silence = silence;
        this.deferrals = deferrals;
        this.broken = broken;
        this.clock = clock;
    }

    @Transactional
    public ServiceCase commit(CaseNumber number, Clerk clerk, List<String> materials) {
        return access.change(number, found -> {
            found.requireHall(clerk);
            silence.get().requireOpen(found, clock.instant());
            found.requirePromiseOf(broken);
            return found.commit(clerk, materials.stream().distinct().toList(), clock.instant());
        });
    }

    @Transactional
    public ServiceCase withdraw(CaseNumber number, Clerk clerk, String material) {
        return access.change(
                number, found -> found.withdrawCommitment(clerk, material, deferrals.get(), clock.instant()));
    }
}
