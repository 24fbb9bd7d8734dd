package io.onetrip.approval.handover;

import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.approval.tasks.domain.Claim;
import io.onetrip.approval.tasks.domain.Happening;
import io.onetrip.approval.tasks.domain.Officer;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class HandoverChronicleTest {
    private static final Instant NOW = Instant.parse("2026-11-25T08:15:00Z");
    private static final Officer LI = new Officer("li", "李", false, "D_PSB");
    private static final Officer WANG = new Officer("wang", "王", false, "D_PSB");

    @Test
    void tellsEachClaimOnce() {
        var told = HandoverChronicle.told(List.of(
                new Handover(new Claim(LI, at(0)), WANG, LI, "休假", at(1)),
                new Handover(new Claim(WANG, at(1)), null, WANG, "不熟悉", at(2)),
                new Handover(new Claim(LI, at(3)), WANG, LI, "出差", at(4))));
        assertThat(told)
                .extracting(Happening::what)
                .containsExactly("CLAIMED", "HANDED_OVER", "RETURNED", "CLAIMED", "HANDED_OVER");
        assertThat(told.get(1).who()).isEqualTo("李 → 王");
        assertThat(told.get(1).note()).isEqualTo("休假");
    }

    @Test
    void oneGivenOutOfThePoolWasClaimedByNobody() {
        assertThat(HandoverChronicle.told(List.of(new Handover(null, WANG, LI, "派件", at(0)))))
                .extracting(Happening::what)
                .containsExactly("HANDED_OVER");
    }

    private static Instant at(int minute) {
        return NOW.plusSeconds(60L * minute);
    }
}
