package io.onetrip.cases.online;

/**
 * In which capacity somebody who has logged in applies; an agent needs a letter of entrustment (行政许可法 29), a legal
 * representative a proof to be one. */
public enum Capacity {
    SELF,
    AGENT,
    LEGAL_REPRESENTATIVE
}
