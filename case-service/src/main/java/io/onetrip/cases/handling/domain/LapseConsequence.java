package io.onetrip.cases.handling.domain;

/** What becomes of an item whose promised material does not come; local rules differ. */
public enum LapseConsequence {
    DEEMED_WITHDRAWN("视为撤回申请"),
    TERMINATED("终止办理");

    private final String zh;

    LapseConsequence(String zh) {
        this.zh = zh;
    }

    public String zh() {
        return zh;
    }
}
