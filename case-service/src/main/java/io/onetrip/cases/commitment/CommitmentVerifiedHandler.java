package io.onetrip.cases.commitment;

import io.onetrip.cases.handling.application.LockCase;
import io.onetrip.cases.handling.domain.BrokenPromises;
import io.onetrip.cases.handling.domain.ServiceCase;
import io.onetrip.cases.notices.CommitmentNotices;
import io.onetrip.cases.numbering.CaseNumber;
import io.onetrip.chassis.event.EventHandler;
import io.onetrip.chassis.event.ReceivedEvent;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Keeps what a department found and tells the applicant; who broke a commitment gets no more credit until it is repaired. */
@Component
class CommitmentVerifiedHandler implements EventHandler<CommitmentVerifiedMessage> {
    private final LockCase lockCase;
    private final Verifications verifications;
    private final BrokenPromises broken;
    private final CommitmentNotices notices;

    CommitmentVerifiedHandler(
            LockCase lockCase, Verifications verifications, BrokenPromises broken, CommitmentNotices notices) {
        this.notices = notices;
        this.lockCase = lockCase;
        this.verifications = verifications;
        this.broken = broken;
    }

    @Override
    public String type() {
        return "approval.commitment-verified.v1";
    }

    @Override
    public Class<CommitmentVerifiedMessage> dataType() {
        return CommitmentVerifiedMessage.class;
    }

    @Override
    public void handle(ReceivedEvent<CommitmentVerifiedMessage> event) {
        var verified = event.data();
        var number = new CaseNumber(verified.caseNumber());
        var serviceCase = lockCase.any(number);
        verifications.keep(number, verified);
        if (verified.outcome() == CommitmentOutcome.REVOKED
                && serviceCase.reliesOnCommitment(verified.itemId(), verified.materialId()))
            broken.keep(
                    serviceCase.intake().applicant(),
                    number,
                    verified.materialId(),
                    BrokenPromises.Kind.COMMITMENT,
                    verified.verifiedAt());
        tell(serviceCase, verified);
    }

    private void tell(ServiceCase serviceCase, CommitmentVerifiedMessage verified) {
        switch (verified.outcome()) {
            case FULFILLED -> notices.fulfilled(serviceCase, verified.materialName());
            case RECTIFY ->
                notices.toBeRectified(
                        serviceCase,
                        verified.materialName(),
                        verified.findings(),
                        Objects.requireNonNull(verified.rectifyBy()));
            case REVOKED -> notices.revoked(serviceCase, verified.materialName(), verified.findings());
        }
    }
}
