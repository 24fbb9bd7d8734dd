package io.onetrip.cases.files;

import java.util.regex.Pattern;

/** Names of contents; nothing else may become a path or a key. */
final class FileHash {
    private static final Pattern FORMAT = Pattern.compile("[0-9a-f]{64}");

    private FileHash() {}

    static void check(String hash) {
        if (!FORMAT.matcher(hash).matches()) throw new IllegalArgumentException("Not a hash: " + hash);
    }
}
