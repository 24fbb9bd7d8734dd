package io.onetrip.approval.inspection;

import static io.onetrip.approval.inspection.SiteInspectionTest.LI;
import static io.onetrip.approval.inspection.SiteInspectionTest.NOW;
import static io.onetrip.approval.inspection.SiteInspectionTest.TODAY;
import static io.onetrip.approval.inspection.SiteInspectionTest.WANG;
import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.approval.tasks.domain.ItemTask;
import io.onetrip.testkit.Contracts;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class InspectionContractTest {
    private final ItemTask task = new ItemTask(
            "11219981MB9000031Q4990199005000202611230007",
            "261123-0016X-1",
            "I_HOTEL_PERMIT",
            "旅馆业特种行业许可证核发",
            "D_PSB",
            List.of());

    @Test
    void whatWeSendIsTheSampleWePublished() {
        var planned = SiteInspectionTest.planned(LI, WANG);
        var signed =
                planned.report(LI, 1, found("通道畅通", true), NOW).sign(LI, 2, NOW).sign(WANG, 3, NOW);
        assertThat(sent(signed)).isEqualTo(Contracts.sample(InspectionMoved.TYPE));
        for (var one : List.of(planned, planned.cancel(LI, 1, "改期", NOW), signed))
            assertThat(Contracts.faults(InspectionMoved.TYPE, sent(one))).isEmpty();
        assertThat(sent(planned).has("passed")).isFalse();
    }

    private JsonNode sent(SiteInspection inspection) {
        return Contracts.JSON.valueToTree(InspectionMoved.of(task, inspection, NOW));
    }

    private static MoveInspection.Findings found(String findings, boolean passed) {
        return new MoveInspection.Findings(TODAY, findings, passed, List.of());
    }
}
