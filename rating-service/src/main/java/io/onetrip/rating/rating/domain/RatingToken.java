package io.onetrip.rating.rating.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/** Secret part of the link by which an applicant rates without logging in: 192 random bits, base64url. */
public record RatingToken(String value) {
    private static final Pattern FORMAT = Pattern.compile("[A-Za-z0-9_-]{32}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public RatingToken {
        if (!FORMAT.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a rating token");
        }
    }

    public static RatingToken random() {
        var bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return new RatingToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** What is stored in its place, so that a copy of this database opens no link; the event that tells it is gone once it is sent. */
    public byte[] fingerprint() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A token is a secret: it must not reach a log. */
    @Override
    public String toString() {
        return "RatingToken[secret]";
    }
}
