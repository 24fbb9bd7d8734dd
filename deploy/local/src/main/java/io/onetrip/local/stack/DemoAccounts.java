package io.onetrip.local.stack;

import io.onetrip.local.part.Repository;
import io.onetrip.local.part.Tokens;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who may log in to a demo stack. */
final class DemoAccounts {
    private final Repository repository;

    DemoAccounts(Repository repository) {
        this.repository = repository;
    }

    /** The accounts of the realm file and, by the naming rule of provisioning, those of the catalogue's departments. */
    List<Map<String, Object>> all() {
        var accounts = new ArrayList<Map<String, Object>>();
        for (var user : read("deploy/keycloak/realm-onetrip.json").required("users")) {
            if (user.has("serviceAccountClientId")) continue;
            var account = account(
                    user.required("username").asString(),
                    user.required("firstName").asString(),
                    user.required("realmRoles")
                            .valueStream()
                            .map(JsonNode::asString)
                            .toList());
            if (user.has("attributes"))
                account.put("hall", user.at("/attributes/hall/0").asString());
            if (user.at("/attributes/department").isArray())
                account.put("department", user.at("/attributes/department/0").asString());
            accounts.add(account);
        }
        for (var department : departments()) {
            accounts.add(member("approver", List.of("approver"), department));
            accounts.add(member("chief", List.of("chief-representative", "approver"), department));
        }
        return accounts;
    }

    List<String> chiefs() {
        return departments().stream()
                .map(department -> "chief-" + slug(department.required("id").asString()))
                .toList();
    }

    List<Map<String, String>> departmentClients() {
        return departments().stream().map(DemoAccounts::client).toList();
    }

    private static Map<String, Object> member(String position, List<String> roles, JsonNode department) {
        var id = department.required("id").asString();
        var account =
                account(position + "-" + slug(id), department.required("name").asString(), roles);
        account.put("department", id);
        return account;
    }

    private static Map<String, Object> account(String username, String name, List<String> roles) {
        var account = new LinkedHashMap<String, Object>();
        account.put("username", username);
        account.put("password", Tokens.DEMO_SECRET);
        account.put("name", name);
        account.put("roles", roles);
        return account;
    }

    private static Map<String, String> client(JsonNode department) {
        var id = department.required("id").asString();
        return Map.of("department", id, "clientId", "dept-" + slug(id), "clientSecret", Tokens.DEMO_SECRET);
    }

    private static String slug(String departmentId) {
        return departmentId.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private List<JsonNode> departments() {
        return read("deploy/demo-data/catalog.json")
                .required("departments")
                .valueStream()
                .toList();
    }

    private JsonNode read(String path) {
        return JsonMapper.shared().readTree(repository.root().resolve(path).toFile());
    }
}
