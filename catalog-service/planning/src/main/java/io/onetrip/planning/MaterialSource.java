package io.onetrip.planning;

/** Who has the material before it is asked for. */
public enum MaterialSource {
    APPLICANT,
    DEPARTMENT,
    SHARED_DATA,
    INTERMEDIARY,
    PRIOR_RESULT
}
