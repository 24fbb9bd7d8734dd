package io.onetrip.cases.files;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/** Reads tus' pairs of key and base64, of which the file name is wanted; nonsense names nothing. */
final class UploadMetadata {
    private UploadMetadata() {}

    static String filename(String header) {
        return Arrays.stream(header.split(","))
                .map(pair -> pair.strip().split(" ", 2))
                .filter(pair -> pair.length == 2 && pair[0].equals("filename"))
                .map(pair -> decoded(pair[1]))
                .findFirst()
                .orElse("");
    }

    private static String decoded(String base64) {
        try {
            return new String(Base64.getDecoder().decode(base64.strip()), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException nonsense) {
            return "";
        }
    }
}
