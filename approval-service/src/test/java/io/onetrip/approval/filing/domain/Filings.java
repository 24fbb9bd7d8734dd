package io.onetrip.approval.filing.domain;

import io.onetrip.approval.tasks.domain.Handler;
import io.onetrip.approval.tasks.domain.ItemTask;
import io.onetrip.approval.tasks.domain.Officer;
import io.onetrip.approval.tasks.domain.ProposedRefusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** A refusal as somebody of D_PSB proposes it, and who answers it. */
public final class Filings {
    public static final Instant AT = Instant.parse("2026-11-25T02:00:00Z");
    public static final LocalDate DUE = LocalDate.parse("2026-11-27");
    public static final List<Rung> LADDER = List.of(
            new Rung("section-head", "科室负责人"), new Rung("vice-director", "分管副职"), new Rung("director", "主要负责人"));

    private Filings() {}

    public static RefusalFiling proposed(List<Rung> ladder) {
        var task = new ItemTask(
                "11219981MB9000031Q4990199005000202611230007",
                "261123-0016X-1",
                "I_HOTEL_PERMIT",
                "旅馆业特种行业许可证核发",
                "D_PSB",
                List.of());
        return RefusalFiling.of(
                1,
                new ProposedRefusal(
                        task,
                        "安全出口不足",
                        "旅馆业治安管理办法 第4条",
                        new Handler("李明", "治安科科员"),
                        new Officer("li", "李明", false, "D_PSB"),
                        AT),
                ladder,
                DUE);
    }

    public static Acting head(String id, String role) {
        return new Acting(id, id, "D_PSB", Set.of(role));
    }

    public static Acting reviewer() {
        return new Acting("zheng", "郑岚", "", Set.of(RefusalFiling.REVIEWER));
    }

    /** All rungs have concurred. */
    public static RefusalFiling inReview() {
        var filing = proposed(LADDER);
        for (var rung : LADDER) filing = filing.concur(head(rung.role(), rung.role()), filing.version(), AT, DUE);
        return filing;
    }
}
