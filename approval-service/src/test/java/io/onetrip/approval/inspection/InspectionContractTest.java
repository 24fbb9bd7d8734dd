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
    private static final SiteInspection.Attachment PHOTOGRAPH = new SiteInspection.Attachment(
            "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", "site.png");

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
        var signed = signed(planned, List.of(PHOTOGRAPH));
        assertThat(sent(signed)).isEqualTo(Contracts.sample(InspectionMoved.TYPE));
        var without = signed(planned, List.of());
        for (var one : List.of(planned, planned.cancel(LI, 1, "改期", NOW), signed, without))
            assertThat(Contracts.faults(InspectionMoved.TYPE, sent(one))).isEmpty();
        assertThat(sent(planned).has("passed")).isFalse();
        assertThat(sent(without).has("files")).isFalse();
    }

    private static SiteInspection signed(SiteInspection planned, List<SiteInspection.Attachment> files) {
        var found = new MoveInspection.Findings(TODAY, "通道畅通", true, files);
        return planned.report(LI, 1, found, NOW).sign(LI, 2, NOW).sign(WANG, 3, NOW);
    }

    private JsonNode sent(SiteInspection inspection) {
        return Contracts.JSON.valueToTree(InspectionMoved.of(task, inspection, NOW));
    }
}
