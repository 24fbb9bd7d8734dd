package io.onetrip.local.part;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where clones keep what costs much to prepare and is the same for all of them. */
final class SharedFolder {
    private SharedFolder() {}

    /** The folder that ONETRIP_CACHE names, else the account's cache folder, else the clone's own run folder. */
    static Path of(Repository repository) {
        var chosen = System.getenv("ONETRIP_CACHE");
        if (chosen != null) return Path.of(chosen).toAbsolutePath();
        var home = Path.of(System.getProperty("user.home"));
        return Files.isWritable(home)
                ? home.resolve(".cache/onetrip")
                : repository.runFolder().resolve("parts");
    }
}
