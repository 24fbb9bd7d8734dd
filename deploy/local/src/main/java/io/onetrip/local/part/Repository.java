package io.onetrip.local.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** The clone that this code runs in, and the archives that its build has gathered. */
public record Repository(Path root) {

    /** The nearest folder upwards that holds {@code .mvn}. */
    public static Repository here() {
        for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve(".mvn"))) return new Repository(folder);
        }
        throw new IllegalStateException(
                "Not inside the repository: " + Path.of("").toAbsolutePath());
    }

    public Path runFolder() {
        return root.resolve(".run");
    }

    Path realm() {
        return root.resolve("deploy/keycloak/realm-onetrip.json");
    }

    /** What the build has gathered for a part, e.g. {@code keycloak-1.2.3.tar.gz}. */
    Path gathered(String part, String ending) {
        var path = root.resolve("deploy/local/target/parts").resolve(versioned(part) + ending);
        if (!Files.exists(path)) throw new IllegalStateException("Build deploy/local first: " + path + " is missing");
        return path;
    }

    String versioned(String part) {
        var versions = new Properties();
        try (var in = Repository.class.getResourceAsStream("/parts.properties")) {
            versions.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return part + "-" + versions.getProperty(part);
    }
}
