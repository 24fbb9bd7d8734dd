package io.onetrip.approval.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.approval.tasks.domain.Officer;
import io.onetrip.testkit.Contracts;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CommitmentContractTest {
    @Test
    void whatWeSendIsTheSampleWePublished() {
        var sample = Contracts.sample(CommitmentVerifiedMessage.TYPE);
        assertThat(Contracts.faults(CommitmentVerifiedMessage.TYPE, sample)).isEmpty();
        var commitment = new CommitmentToVerify(
                "11219981MB9000031Q4990199005000202611230007",
                "M_PREMISES",
                "住所使用证明",
                "261123-0016X-1-P",
                "261123-0016X-1",
                "I_HOTEL_PERMIT",
                "旅馆业特种行业许可证核发",
                "示范云栖酒店管理有限公司",
                "D_PSB",
                CommitmentToVerify.State.OPEN,
                Instant.parse("2026-11-25T08:15:00Z"),
                null,
                null,
                null,
                null);
        var sent = CommitmentVerifiedMessage.of(
                commitment,
                CommitmentToVerify.Outcome.RECTIFY,
                "现场核查: 实际经营场所与承诺地址不一致",
                LocalDate.of(2026, 12, 25),
                new Officer("9b1f4c1e-52a5-4ac7-8d27-6f9b7f2b6a10", "审批员 示范", false, "D_PSB"),
                Instant.parse("2026-12-10T02:00:00Z"));
        assertThat(Contracts.JSON.readTree(Contracts.JSON.writeValueAsString(sent)))
                .isEqualTo(sample);
    }
}
