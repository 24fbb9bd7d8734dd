package io.onetrip.cases.handling.domain;

/** Where a case stands; REFUSED, WITHDRAWN and COMPLETED are final. */
public enum CaseStatus {
    RECEIVED("已收件"),
    CORRECTION_REQUESTED("待补正"),
    REFUSED("不予受理"),
    WITHDRAWN("已撤回"),
    ACCEPTED("办理中"),
    OUTPUT_READY("待领取"),
    COMPLETED("已办结");

    private final String zh;

    CaseStatus(String zh) {
        this.zh = zh;
    }

    /** As the pages say it. */
    public String zh() {
        return zh;
    }

    public boolean isFinal() {
        return this == REFUSED || this == WITHDRAWN || this == COMPLETED;
    }

    /** Somebody still has to decide something. */
    public boolean isUndecided() {
        return this == RECEIVED || this == CORRECTION_REQUESTED || this == ACCEPTED;
    }
}
