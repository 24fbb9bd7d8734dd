package io.onetrip.cases.output.application;

import io.onetrip.cases.output.domain.Packet;
import io.onetrip.chassis.personal.PersonalData;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.springframework.stereotype.Component;

/**
 * The six digits that the applicant shows at the output window. They follow from a secret key, the case and how often
 * something was collected: nothing has to be stored, and a code that was used opens nothing more.
 */
@Component
public class PickupCodes {
    private static final int DIGITS = 1_000_000;
    private final PersonalData keyed;

    PickupCodes(PersonalData keyed) {
        this.keyed = keyed;
    }

    public String of(Packet packet) {
        var hash = keyed.searchHash("pickup:%s:%d"
                .formatted(packet.number().value(), packet.handOuts().size()));
        return "%06d"
                .formatted(
                        new BigInteger(hash, 16).mod(BigInteger.valueOf(DIGITS)).intValue());
    }

    boolean fits(Packet packet, String code) {
        return MessageDigest.isEqual(bytes(of(packet)), bytes(code.strip()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
