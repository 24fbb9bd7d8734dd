package io.onetrip.simulator;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** Signatures of Standard Webhooks, as a department's program makes sure that the platform speaks. */
public final class Signature {
    /** A webhook that was signed longer ago may have been recorded and sent again by somebody else. */
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private Signature() {}

    /** @param secret {@code whsec_} and Base64 */
    public static String of(String secret, String id, String seconds, String body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.replaceFirst("^whsec_", "")), "HmacSHA256"));
            var signed = (id + "." + seconds + "." + body).getBytes(StandardCharsets.UTF_8);
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** Whether one of the signatures fits and is not old. */
    public static boolean fits(
            String secret, @Nullable String id, @Nullable String seconds, String body, @Nullable String signatures) {
        if (secret.isEmpty() || id == null || seconds == null || signatures == null || !seconds.matches("\\d{1,12}")) {
            return false;
        }
        var age = Duration.between(Instant.ofEpochSecond(Long.parseLong(seconds)), Instant.now())
                .abs();
        var expected = of(secret, id, seconds, body).getBytes(StandardCharsets.UTF_8);
        return age.compareTo(TOLERANCE) < 0
                && Stream.of(signatures.split(" "))
                        .anyMatch(one -> MessageDigest.isEqual(expected, one.getBytes(StandardCharsets.UTF_8)));
    }
}
