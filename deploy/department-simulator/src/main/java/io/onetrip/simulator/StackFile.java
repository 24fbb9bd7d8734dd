package io.onetrip.simulator;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The running stack, as {@code .run/stack.json} tells of it. */
public record StackFile(JsonNode description) {
    public static StackFile find() {
        for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            var file = folder.resolve(".run").resolve("stack.json");
            if (Files.isReadable(file)) return new StackFile(JsonMapper.shared().readTree(file));
        }
        throw new IllegalArgumentException("No stack is running: there is no .run/stack.json. Start it with deploy/up");
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
