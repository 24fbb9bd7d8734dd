package io.onetrip.simulator;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The running stack, as the {@code stack.json} in {@code .run}, or in the folder that ONETRIP_RUN names, tells of it. */
public record StackFile(JsonNode description) {
    private static final String NAME = "stack.json";

    public static StackFile find() {
        var chosen = System.getenv("ONETRIP_RUN");
        var file = chosen == null ? inClone(Path.of(".run", NAME)) : Optional.of(Path.of(chosen, NAME));
        return file.filter(Files::isReadable)
                .map(found -> new StackFile(JsonMapper.shared().readTree(found)))
                .orElseThrow(() ->
                        new IllegalArgumentException("No stack is running: there is no %s/%s. Start it with deploy/up"
                                .formatted(chosen == null ? ".run" : chosen, NAME)));
    }

    /** What the clone holds in which this program is called, or in which it lies. */
    public static Optional<Path> inClone(Path path) {
        return Stream.of("", System.getProperty("java.class.path"))
                .map(start -> Path.of(start).toAbsolutePath())
                .flatMap(start -> Stream.iterate(start, Objects::nonNull, Path::getParent))
                .map(folder -> folder.resolve(path))
                .filter(Files::isReadable)
                .findFirst();
    }

    /** For what somebody has typed. */
    public String known(String department) {
        if (departments().contains(department)) return department;
        throw new IllegalArgumentException(
                "The stack has no department '%s', but %s".formatted(department, String.join(", ", departments())));
    }

    public Target target(String department) {
        var id = department.toLowerCase(Locale.ROOT).replace('_', '-');
        return new Target(
                address(),
                URI.create(description.required("tokenEndpoint").asString()),
                department,
                description.required("departmentClientPattern").asString().replace("{id}", id),
                description.required("departmentSecret").asString());
    }

    public URI address() {
        return URI.create(description.required("address").asString());
    }

    public List<String> departments() {
        return description
                .path("accounts")
                .valueStream()
                .filter(account -> account.has("department"))
                .map(account -> account.path("department").asString(""))
                .distinct()
                .toList();
    }
}
