package io.onetrip.player.people;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.random.RandomGenerator;

/** Citizen identity numbers of GB 11643: division, day of birth, order, check character. */
final class IdentityNumbers {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final LocalDate EARLIEST = LocalDate.of(1955, 1, 1);
    private static final int DAYS = 50 * 365;

    private IdentityNumbers() {}

    static String next(String division, RandomGenerator random) {
        var birth = EARLIEST.plusDays(random.nextInt(DAYS)).format(DateTimeFormatter.BASIC_ISO_DATE);
        var body = division + birth + "%03d".formatted(1 + random.nextInt(999));
        return body + check(body);
    }

    static char check(String body) {
        var sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (body.charAt(i) - '0');
        }
        return CHECKS.charAt(sum % 11);
    }
}
