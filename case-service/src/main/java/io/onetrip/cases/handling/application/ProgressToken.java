package io.onetrip.cases.handling.application;

import java.security.SecureRandom;
import java.util.Base64;

/** 128 random bits: nobody guesses another's case. */
final class ProgressToken {
    private static final SecureRandom RANDOM = new SecureRandom();

    private ProgressToken() {}

    static String random() {
        var bits = new byte[16];
        RANDOM.nextBytes(bits);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }
}
