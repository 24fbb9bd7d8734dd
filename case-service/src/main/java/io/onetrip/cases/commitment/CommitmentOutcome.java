package io.onetrip.cases.commitment;

/** What a department found of a commitment after its decision, from good to grave. */
public enum CommitmentOutcome {
    FULFILLED,
    /** It differs from the facts and has to be put right by a day. */
    RECTIFY,
    /** Not fulfilled, or not put right: the decision is revoked. */
    REVOKED
}
