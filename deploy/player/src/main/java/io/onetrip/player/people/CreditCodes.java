package io.onetrip.player.people;

import java.util.random.RandomGenerator;

/** Unified social credit codes of GB 32100-2015, with the organisation code of GB 11714 inside. */
final class CreditCodes {
    private static final String SYMBOLS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final String ENTERPRISE = "91";

    private CreditCodes() {}

    static String next(String division, RandomGenerator random) {
        var organisation = "MA" + "%06d".formatted(random.nextInt(1_000_000));
        var body = ENTERPRISE + division + organisation + organisationCheck(organisation);
        return body + check(body);
    }

    static char organisationCheck(String organisation) {
        var sum = 0;
        for (int i = 0; i < ORGANISATION_WEIGHTS.length; i++) {
            sum += ORGANISATION_WEIGHTS[i] * Character.digit(organisation.charAt(i), 36);
        }
        var check = 11 - sum % 11;
        return check == 10 ? 'X' : (char) ('0' + check % 11);
    }

    static char check(String body) {
        var sum = 0;
        var weight = 1;
        for (int i = 0; i < body.length(); i++) {
            sum += weight * SYMBOLS.indexOf(body.charAt(i));
            weight = weight * 3 % 31;
        }
        return SYMBOLS.charAt((31 - sum % 31) % 31);
    }
}
