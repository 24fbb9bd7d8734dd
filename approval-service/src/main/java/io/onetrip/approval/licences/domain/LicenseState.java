package io.onetrip.approval.licences.domain;

/** Waiting for its seal (待用印), issued (已签发), revoked (已撤销). */
public enum LicenseState {
    WAITING,
    ISSUED,
    REVOKED
}
