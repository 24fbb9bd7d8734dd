package io.onetrip.player;

import io.onetrip.player.http.Account;
import io.onetrip.simulator.StackFile;
import io.onetrip.simulator.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A running stack, as {@code .run/stack.json} tells of it. */
record Stack(Path root, JsonNode description) {
    static Stack find() {
        var root = root(Path.of("").toAbsolutePath());
        if (root == null) {
            root = root(Path.of(System.getProperty("java.class.path")).toAbsolutePath());
        }
        if (root == null) {
            throw new WrongOptions("No stack is running: there is no .run/stack.json. Start it with deploy/up");
        }
        return new Stack(root, JsonMapper.shared().readTree(file(root)));
    }

    String address() {
        return description.required("address").asString();
    }

    String tokenEndpoint() {
        return description.required("tokenEndpoint").asString();
    }

    Path shippedCatalogue() {
        return root.resolve("deploy/demo-data/catalog.json");
    }

    /** Demo accounts with a role, those of people. */
    List<Account> accounts(String role) {
        var found = new ArrayList<Account>();
        for (var account : description.required("accounts")) {
            if (account.path("roles")
                    .valueStream()
                    .anyMatch(one -> one.asString().equals(role))) {
                found.add(person(account));
            }
        }
        return found;
    }

    /** The client of a department's own system, named by rule. */
    Account departmentClient(String department) {
        var id = department.toLowerCase(Locale.ROOT).replace('_', '-');
        var client = description.required("departmentClientPattern").asString().replace("{id}", id);
        return Account.client(client, description.required("departmentSecret").asString());
    }

    Target target(String department) {
        return new StackFile(description).target(department);
    }

    private Account person(JsonNode account) {
        var client = description.required("demoClient");
        return Account.person(
                account.required("username").asString(),
                account.required("password").asString(),
                account.path("hall").asString(""),
                client.required("id").asString(),
                client.required("secret").asString());
    }

    private static @Nullable Path root(Path from) {
        for (var folder = from; folder != null; folder = folder.getParent()) {
            if (Files.isReadable(file(folder))) {
                return folder;
            }
        }
        return null;
    }

    private static Path file(Path root) {
        return root.resolve(".run").resolve("stack.json");
    }
}
