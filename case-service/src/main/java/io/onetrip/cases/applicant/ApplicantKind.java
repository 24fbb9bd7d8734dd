package io.onetrip.cases.applicant;

/** Told to others by this name; interfaces of the state have their own codes for it. */
public enum ApplicantKind {
    PERSON,
    ORGANIZATION;

    /** The number that one of this kind is known by, checked and as it is stored. */
    public String identity(String typed) {
        return switch (this) {
            case PERSON -> CitizenIdNumber.typed(typed).value();
            case ORGANIZATION -> CreditCode.typed(typed).value();
        };
    }
}
