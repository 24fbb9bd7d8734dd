package io.onetrip.approval.posts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Tells whether the posts of a department are still those that somebody read: it follows from them. */
final class PostsVersion {
    private PostsVersion() {}

    /** As an ETag, with its quotes. */
    static String of(List<Post> posts) {
        try {
            var hash =
                    MessageDigest.getInstance("SHA-256").digest(posts.toString().getBytes(StandardCharsets.UTF_8));
            return '"' + HexFormat.of().formatHex(hash, 0, 16) + '"';
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
