package io.onetrip.catalog.provisioning;

import io.github.resilience4j.circuitbreaker.annotation.CircuitBreaker;
import io.github.resilience4j.retry.annotation.Retry;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/**
 * Makes accounts one by one: the import of many at once would need the right to change the whole realm, and this needs
 * only that over users and clients.
 */
class KeycloakAccounts implements DepartmentAccounts {

    private final RealmResource realm;
    private final DepartmentRepresentations representations;
    private final Map<String, RoleRepresentation> roles = new ConcurrentHashMap<>();

    KeycloakAccounts(RealmResource realm, DepartmentRepresentations representations) {
        this.realm = realm;
        this.representations = representations;
    }

    @Override
    @Retry(name = "keycloak")
    @CircuitBreaker(name = "keycloak")
    public void provide(DepartmentPublished department) {
        user(representations.approver(department));
        user(representations.chiefRepresentative(department));
        try (var answer = realm.clients().create(representations.system(department))) {
            requireThere(answer);
        }
    }

    /** An account left without its roles by a crash gets them when it comes again. */
    private void user(UserRepresentation user) {
        try (var answer = realm.users().create(user)) {
            requireThere(answer);
            var id = answer.getStatus() == Response.Status.CREATED.getStatusCode()
                    ? CreatedResponseUtil.getCreatedId(answer)
                    : realm.users()
                            .searchByUsername(user.getUsername(), true)
                            .getFirst()
                            .getId();
            realm.users().get(id).roles().realmLevel().add(roles(user));
        }
    }

    private List<RoleRepresentation> roles(UserRepresentation user) {
        return user.getRealmRoles().stream()
                .map(name -> roles.computeIfAbsent(
                        name, role -> realm.roles().get(role).toRepresentation()))
                .toList();
    }

    private static void requireThere(Response answer) {
        var status = answer.getStatus();
        if (status != Response.Status.CREATED.getStatusCode() && status != Response.Status.CONFLICT.getStatusCode())
            throw new IllegalStateException(
                    "Keycloak answered %d: %s".formatted(status, answer.readEntity(String.class)));
    }
}
