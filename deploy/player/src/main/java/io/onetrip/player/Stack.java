package io.onetrip.player;

import io.onetrip.player.http.Account;
import io.onetrip.simulator.StackFile;
import io.onetrip.simulator.Target;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** A running stack, as its {@code stack.json} tells of it. */
record Stack(StackFile file) {
    private static final Path SHIPPED = Path.of("deploy/demo-data/catalog.json");

    static Stack find() {
        try {
            return new Stack(StackFile.find());
        } catch (IllegalArgumentException none) {
            throw new WrongOptions(none.getMessage());
        }
    }

    String address() {
        return description().required("address").asString();
    }

    String tokenEndpoint() {
        return description().required("tokenEndpoint").asString();
    }

    Path shippedCatalogue() {
        return StackFile.inClone(SHIPPED)
                .orElseThrow(() -> new WrongOptions("There is no %s; name a file with --catalog".formatted(SHIPPED)));
    }

    /** Demo accounts with a role, those of people. */
    List<Account> accounts(String role) {
        var found = new ArrayList<Account>();
        for (var account : description().required("accounts")) {
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
        var client =
                description().required("departmentClientPattern").asString().replace("{id}", id);
        return Account.client(client, description().required("departmentSecret").asString());
    }

    Target target(String department) {
        return file.target(department);
    }

    private JsonNode description() {
        return file.description();
    }

    private Account person(JsonNode account) {
        var client = description().required("demoClient");
        return Account.person(
                account.required("username").asString(),
                account.required("password").asString(),
                account.path("hall").asString(""),
                client.required("id").asString(),
                client.required("secret").asString());
    }
}
