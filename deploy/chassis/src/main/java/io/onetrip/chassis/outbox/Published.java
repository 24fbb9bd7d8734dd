package io.onetrip.chassis.outbox;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What the audit keeps of an event. Its data may be somebody's papers, and an audit entry is never deleted: the hash proves
 * what was told without telling it again.
 *
 * @param sha256 of the data as it was sent, in hexadecimal
 */
record Published(long sequence, String sha256) {
    static Published of(long sequence, byte[] payload) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(payload);
            return new Published(sequence, HexFormat.of().formatHex(hash));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
