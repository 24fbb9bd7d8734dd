package io.onetrip.local.stack;

import io.onetrip.local.part.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** As much of a clone as the launcher needs, with the foreign parts of the real one. */
final class Clone {
    private Clone() {}

    static void linkParts(Path clone) throws IOException {
        var real = Repository.here();
        Files.createDirectories(clone.resolve(".mvn"));
        Files.createDirectories(clone.resolve("deploy"));
        for (var name : new String[] {"deploy/local", "deploy/keycloak", "deploy/demo-data"}) {
            Files.createSymbolicLink(clone.resolve(name), real.root().resolve(name));
        }
    }
}
