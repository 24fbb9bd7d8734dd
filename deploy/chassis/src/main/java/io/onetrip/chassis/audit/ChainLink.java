package io.onetrip.chassis.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.onetrip.chassis.event.AggregateRef;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * An entry in its place.
 *
 * @param number from 1; 0 before the first entry
 * @param hash SHA-256 of the hash before and the entry; empty before the first
 */
record ChainLink(AggregateRef aggregate, long number, byte[] hash, String entry) {
    ChainLink next(String following) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(hash);
            return new ChainLink(aggregate, number + 1, digest.digest(following.getBytes(UTF_8)), following);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
