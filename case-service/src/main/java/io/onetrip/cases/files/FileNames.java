package io.onetrip.cases.files;

import java.util.regex.Pattern;

/** Names of files as they are kept: what no eye sees is left out, and the database takes no NUL. */
final class FileNames {
    private static final int LONGEST = 200;
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}]");
    private static final Pattern FOLDERS = Pattern.compile(".*[/\\\\]");

    private FileNames() {}

    /** Some browsers send the whole path. */
    static String plain(String name) {
        var seen = UNSEEN.matcher(name).replaceAll("");
        var last = FOLDERS.matcher(seen).replaceAll("").strip();
        if (last.isEmpty()) return "file";
        return last.length() <= LONGEST ? last : last.substring(last.length() - LONGEST);
    }
}
