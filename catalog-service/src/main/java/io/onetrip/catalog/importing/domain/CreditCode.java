package io.onetrip.catalog.importing.domain;

import io.onetrip.catalog.Words;
import java.util.Optional;

/**
 * 统一社会信用代码, GB 32100-2015: 18 characters, the last one a check; characters 9 to 17 are an organisation code of
 * GB 11714 with a check of its own.
 */
public final class CreditCode {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final String ORGANISATION_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final String ORGANISATION_CHECKS = "0123456789X0";

    private CreditCode() {}

    /** What is wrong with the code, if anything. */
    public static Optional<Words> fault(String code) {
        if (code.length() != 18)
            return Optional.of(
                    Words.of("统一社会信用代码有 18 位, 这个有 %d 位。", "A credit code has 18 characters, this one has %d.")
                            .with(code.length()));
        for (var symbol : code.toCharArray())
            if (ALPHABET.indexOf(symbol) < 0)
                return Optional.of(Words.of(
                                "统一社会信用代码里没有“%c”; 只能用数字和除 I O S V Z 以外的大写字母。",
                                "A credit code has no '%c'; it is digits and capitals without I O S V Z.")
                        .with(symbol));
        var check = check(code);
        if (code.charAt(17) != check)
            return Optional.of(Words.of("%s 的校验位应为 %c, 请核对各位。", "The check character of %s should be %c.")
                    .with(code, check));
        var organisation = organisationCheck(code.substring(8, 16));
        if (code.charAt(16) != organisation)
            return Optional.of(Words.of(
                            "%s 的第 17 位(组织机构代码校验位)应为 %c, 请核对各位。",
                            "Character 17 of %s, the check of its organisation code, should be %c.")
                    .with(code, organisation));
        return Optional.empty();
    }

    private static char check(String code) {
        var sum = 0;
        var weight = 1;
        for (int index = 0; index < 17; index++) {
            sum += ALPHABET.indexOf(code.charAt(index)) * weight;
            weight = weight * 3 % 31;
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }

    private static char organisationCheck(String body) {
        var sum = 0;
        for (int index = 0; index < body.length(); index++)
            sum += ORGANISATION_ALPHABET.indexOf(body.charAt(index)) * ORGANISATION_WEIGHTS[index];
        return ORGANISATION_CHECKS.charAt(11 - sum % 11);
    }
}
