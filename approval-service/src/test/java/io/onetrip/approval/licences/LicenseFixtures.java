package io.onetrip.approval.licences;

import io.onetrip.approval.licences.domain.LicenseFacts;
import io.onetrip.approval.tasks.domain.Officer;
import java.time.Instant;
import java.util.List;

/** The licence of the published samples. */
public final class LicenseFixtures {
    public static final Officer OFFICER = new Officer("9b1f4c1e-52a5-4ac7-8d27-6f9b7f2b6a10", "审批员 示范", false, "D_PSB");
    public static final Officer CHIEF = new Officer("5c0d2a4e-0d0a-4c7b-9a51-3f1d5f4f7a20", "首席代表 示范", false, "D_PSB");
    public static final Officer STRANGER = new Officer("other", "外部门", false, "D_FIRE");
    public static final Instant ISSUED = Instant.parse("2026-11-25T08:15:02Z");
    public static final LicenseFacts FACTS = new LicenseFacts(
            "f3Vq0Zt8Kc1mS5xWb2LrQw",
            "TZHY-20261125-0003",
            "特种行业许可证(旅馆业)",
            "示范云栖酒店管理有限公司",
            "11219981MB9000031Q4990199005000202611230007",
            "261123-0016X-1",
            "H_MAIN",
            "I_HOTEL_PERMIT",
            "旅馆业特种行业许可证核发",
            "D_PSB",
            OFFICER,
            Instant.parse("2026-11-25T08:15:00Z"),
            List.of(),
            false);
    public static final Officer SYSTEM = new Officer("service-account-dept-d-psb", "公安局业务系统", true, "D_PSB");

    private LicenseFixtures() {}
}
