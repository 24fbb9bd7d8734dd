package io.onetrip.cases.output.application;

import io.onetrip.cases.output.domain.Deposit;
import io.onetrip.chassis.personal.PersonalData;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.springframework.stereotype.Component;

/** The eight digits that open a slot; they follow from a secret key and the deposit, and change with each deposit. */
@Component
public class CabinetCodes {
    private static final BigInteger DIGITS = BigInteger.valueOf(100_000_000);
    private final PersonalData keyed;

    CabinetCodes(PersonalData keyed) {
        this.keyed = keyed;
    }

    public String of(Deposit deposit) {
        var hash = keyed.searchHash("cabinet:%s:%s:%s:%d"
                .formatted(
                        deposit.caseNumber().value(),
                        deposit.cabinet(),
                        deposit.slot(),
                        deposit.placedAt().getEpochSecond()));
        return "%08d".formatted(new BigInteger(hash, 16).mod(DIGITS).intValue());
    }

    boolean opens(Deposit deposit, String code) {
        return MessageDigest.isEqual(
                of(deposit).getBytes(StandardCharsets.UTF_8), code.strip().getBytes(StandardCharsets.UTF_8));
    }
}
