package io.onetrip.local.part;

import io.onetrip.local.process.ChildProcess;
import io.onetrip.local.process.Signal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * Keycloak's programs. What its build options weave into them takes half a minute, so that the result is kept in the run
 * folder, one copy for each set of options.
 */
final class KeycloakHome {
    private static final List<String> BUILD_OPTIONS = List.of(
            "--db=postgres",
            "--health-enabled=true",
            "--http-relative-path=/auth",
            "--http-management-relative-path=/",
            "--features-disabled=kerberos,ciba,par,device-flow,twitter-broker");

    private final Path folder;

    private KeycloakHome(Path folder) {
        this.folder = folder;
    }

    static KeycloakHome prepare(Repository repository, Path log) {
        var name = repository.versioned("keycloak") + "-" + Integer.toHexString(BUILD_OPTIONS.hashCode());
        var folder = repository.runFolder().resolve("parts").resolve(name);
        return new KeycloakHome(Unpacked.once(folder, fresh -> {
            try (var gz = new GZIPInputStream(Files.newInputStream(repository.gathered("keycloak", ".tar.gz")))) {
                Archive.unpack(gz, fresh, 1);
            }
            build(fresh, log);
        }));
    }

    /** The realm is imported when it does not exist yet. */
    void offerRealm(Path realm) {
        try {
            var folderOfImports = Files.createDirectories(folder.resolve("data/import"));
            var fresh = Files.createTempFile(folderOfImports, "realm", ".unfinished");
            Files.copy(realm, fresh, StandardCopyOption.REPLACE_EXISTING);
            Files.move(fresh, folderOfImports.resolve(realm.getFileName()), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot hand the realm to Keycloak", e);
        }
    }

    List<String> command(List<String> jvmOptions, List<String> options) {
        return command(folder, jvmOptions, options);
    }

    private static void build(Path folder, Path log) {
        var options = new ArrayList<>(List.of("build"));
        options.addAll(BUILD_OPTIONS);
        var words = command(folder, List.of("-Xmx512m"), options);
        var build = ChildProcess.start("keycloak build", words, Map.of(), log, Signal.TERM);
        if (build.ended().join() != 0) build.requireAlive();
    }

    /** What kc.sh does, without the shell between us and the server, which kill -9 would leave behind. */
    private static List<String> command(Path folder, List<String> jvmOptions, List<String> options) {
        var words = new ArrayList<>(List.of(Jvm.executable()));
        words.addAll(jvmOptions);
        for (var opened : List.of("java.util", "java.util.concurrent", "java.security", "java.lang")) {
            words.add("--add-opens=java.base/" + opened + "=ALL-UNNAMED");
        }
        words.addAll(List.of(
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=US",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+UseG1GC",
                "-Dkc.home.dir=" + folder,
                "-Djboss.server.config.dir=" + folder.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dpicocli.disable.closures=true",
                "-Dquarkus-log-max-startup-records=10000",
                "-cp",
                folder.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        words.addAll(options);
        return words;
    }
}
