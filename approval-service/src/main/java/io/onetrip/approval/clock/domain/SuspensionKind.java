package io.onetrip.approval.clock.domain;

/** The closed list of 行政许可法 45, and what is allowed beside it for items that are no licence. */
public enum SuspensionKind {
    HEARING("听证"),
    TENDER("招标"),
    AUCTION("拍卖"),
    INSPECTION("检验"),
    TESTING("检测"),
    QUARANTINE("检疫"),
    APPRAISAL("鉴定"),
    EXPERT_REVIEW("专家评审"),
    /** By its own name; never for a licence. */
    OTHER("");

    private final String law;

    SuspensionKind(String law) {
        this.law = law;
    }

    /** As the law calls it. */
    public String law() {
        return law;
    }
}
