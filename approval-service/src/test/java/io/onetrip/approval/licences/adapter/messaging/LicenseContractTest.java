package io.onetrip.approval.licences.adapter.messaging;

import static io.onetrip.approval.licences.LicenseFixtures.CHIEF;
import static io.onetrip.approval.licences.LicenseFixtures.FACTS;
import static io.onetrip.approval.licences.LicenseFixtures.ISSUED;
import static io.onetrip.approval.licences.LicenseFixtures.OFFICER;
import static io.onetrip.approval.licences.LicenseFixtures.SYSTEM;
import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.approval.licences.domain.ElectronicLicense;
import io.onetrip.approval.licences.domain.LicenseDetails;
import io.onetrip.approval.licences.domain.LicenseDetails.Entry;
import io.onetrip.approval.licences.domain.LicenseIssue;
import io.onetrip.approval.licences.domain.Revocation;
import io.onetrip.approval.licences.domain.SealUse;
import io.onetrip.approval.licences.domain.Signature;
import io.onetrip.chassis.event.OutgoingEvent;
import io.onetrip.testkit.Contracts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class LicenseContractTest {
    private final List<OutgoingEvent> told = new ArrayList<>();
    private final PublishedLicenseEvents events = new PublishedLicenseEvents(told::add);

    @Test
    void whatWeSendIsTheSampleWePublished() {
        events.sealUsed(new SealUse(
                "YZ-PSB-20261125-00001",
                "0b7c8f8e-8f0e-4a5c-8d5b-0f6f0f2f5a11",
                "行政审批专用章(1)",
                FACTS,
                OFFICER,
                CHIEF,
                ISSUED));
        var described = new ElectronicLicense(FACTS, null, null, null);
        described.describe(new LicenseDetails(
                LocalDate.parse("2026-11-25"),
                LocalDate.parse("2031-11-24"),
                List.of(new Entry("经营范围", "住宿服务")),
                SYSTEM,
                Instant.parse("2026-11-25T08:15:01Z")));
        events.pushed(List.of(described));
        events.issued(FACTS, new LicenseIssue(ISSUED, "{}", new Signature("SM3withSM2", "key", "value")));
        events.revoked(
                FACTS, new Revocation(Instant.parse("2026-12-20T01:30:00Z"), CHIEF, "以欺骗手段取得许可", "行政许可法 第69条第2款"));
        assertThat(told)
                .extracting(OutgoingEvent::type)
                .containsExactly(
                        "approval.seal-used.v1",
                        "approval.licence-pushed.v1",
                        "approval.licence-issued.v1",
                        "approval.licence-revoked.v1");
        for (var event : told) {
            var sample = Contracts.sample(event.type());
            assertThat((JsonNode) Contracts.JSON.valueToTree(event.data())).isEqualTo(sample);
            assertThat(Contracts.faults(event.type(), sample)).isEmpty();
            assertThat(event.key()).isEqualTo("261123-0016X-1");
        }
    }

    @Test
    void readsTheDepartmentThatTheCatalogueTellsOf() {
        var told = Contracts.sample(
                "catalog.department-published.v1", DepartmentPublishedHandler.DepartmentPublishedMessage.class);
        assertThat(told.name()).isEqualTo("市场监督管理局");
    }
}
