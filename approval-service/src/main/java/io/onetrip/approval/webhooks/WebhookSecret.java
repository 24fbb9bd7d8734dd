package io.onetrip.approval.webhooks;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What platform and system sign with, written as Standard Webhooks has it: {@code whsec_} and 32 bytes in Base64. */
record WebhookSecret(String written) {
    private static final String PREFIX = "whsec_";
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    static WebhookSecret next() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new WebhookSecret(PREFIX + Base64.getEncoder().encodeToString(bytes));
    }

    /** {@code v1,} and the HMAC-SHA256 over id, seconds and body, joined by dots, in Base64. */
    String sign(String id, long seconds, String body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(written.substring(PREFIX.length())), "HmacSHA256"));
            var signed = "%s.%d.%s".formatted(id, seconds, body).getBytes(StandardCharsets.UTF_8);
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This JVM has no HmacSHA256", missing);
        }
    }

    @Override
    public String toString() {
        return PREFIX + "…";
    }
}
