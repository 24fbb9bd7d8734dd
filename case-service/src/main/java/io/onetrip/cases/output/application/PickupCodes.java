package io.onetrip.cases.output.application;

import io.onetrip.cases.applicant.Agent;
import io.onetrip.cases.handling.domain.ServiceCase;
import io.onetrip.cases.output.domain.Packet;
import io.onetrip.chassis.personal.PersonalData;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Optional;
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
        return MessageDigest.isEqual(bytes(of(packet)), bytes(code.strip()))
                && whose(serviceCase, ending).isPresent();
    }

    /** Who comes: the name of the agent or the applicant whose number ends with these characters, four or more. */
    static Optional<String> whose(ServiceCase serviceCase, String ending) {
        var typed = ending.strip().toUpperCase(Locale.ROOT);
        if (typed.length() < FEWEST_CHARACTERS) return Optional.empty();
        var agent = serviceCase.intake().agent();
        if (agent != null && numberOf(agent).endsWith(typed)) return Optional.of(agent.name());
        var applicant = serviceCase.intake().applicant();
        return applicant.identity().endsWith(typed) ? Optional.of(applicant.name()) : Optional.empty();
    }

    private static String numberOf(Agent agent) {
        return agent.idNumber().value();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
