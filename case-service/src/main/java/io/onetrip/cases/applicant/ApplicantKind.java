package io.onetrip.cases.applicant;

/** Told to others by this name; interfaces of the state have their own codes for it. */
public enum ApplicantKind {
    PERSON,
    ORGANIZATION
}
