package io.onetrip.approval.licences.adapter.rest;

import io.onetrip.approval.licences.domain.ApprovalSeal;
import io.onetrip.approval.tasks.adapter.rest.OfficerResponse;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A seal as registered. */
record SealResponse(
        String sealId,
        String name,
        OfficerResponse keeper,
        boolean authorises,
        Instant registeredAt,
        @Nullable WithdrawalResponse withdrawal) {

    record WithdrawalResponse(Instant at, OfficerResponse by, String reason) {}

    static SealResponse of(ApprovalSeal seal) {
        var withdrawal = seal.withdrawal();
        return new SealResponse(
                seal.id(),
                seal.name(),
                OfficerResponse.of(seal.keeper()),
                seal.authorises(),
                seal.registeredAt(),
                withdrawal == null
                        ? null
                        : new WithdrawalResponse(
                                withdrawal.at(), OfficerResponse.of(withdrawal.by()), withdrawal.reason()));
    }
}
