package io.onetrip.cases.output.application;

import io.onetrip.cases.applicant.Agent;
import io.onetrip.cases.handling.domain.ServiceCase;
import io.onetrip.cases.output.domain.Packet;
import io.onetrip.chassis.personal.PersonalData;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * The six digits that the applicant shows at the output window. They follow from a secret key, the case and how often
 * something was collected: nothing has to be stored, and a code that was used opens nothing more.
 */
@Component
public class PickupCodes {
    private static final int FEWEST_CHARACTERS = 4;
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

    boolean fit(ServiceCase serviceCase, Packet packet, String code, String ending) {
        return MessageDigest.isEqual(bytes(of(packet)), bytes(code.strip())) && belongs(serviceCase, ending);
    }

    /** The last characters, four or more, of the applicant's or the agent's number. */
    static boolean belongs(ServiceCase serviceCase, String ending) {
        var typed = ending.strip().toUpperCase(Locale.ROOT);
        if (typed.length() < FEWEST_CHARACTERS) return false;
        var agent = serviceCase.intake().agent();
        return serviceCase.intake().applicant().identity().endsWith(typed)
                || agent != null && numberOf(agent).endsWith(typed);
    }

    private static String numberOf(Agent agent) {
        return agent.idNumber().value();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
