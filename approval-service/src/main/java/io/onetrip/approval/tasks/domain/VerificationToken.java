package io.onetrip.approval.tasks.domain;

import java.security.SecureRandom;
import java.util.Base64;

/** 128 random bits, by which whoever holds a certificate may verify it and nobody else can find it. */
final class VerificationToken {
    private static final SecureRandom RANDOM = new SecureRandom();

    private VerificationToken() {}

    /** 22 characters of A-Z, a-z, 0-9, - and _. */
    static String draw() {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
