package io.onetrip.local.part;

import java.nio.file.Path;

/** The Java that runs us, for our children too. */
public final class Jvm {
    private Jvm() {}

    public static String home() {
        return System.getProperty("java.home");
    }

    public static String executable() {
        return Path.of(home(), "bin", "java").toString();
    }
}
