package io.onetrip.catalog.provisioning;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.ProtocolMapperRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** What a department has in Keycloak: an approver, a chief representative, and a client for its own system. */
final class DepartmentRepresentations {

    private static final String ACCESS_TOKEN = "access.token.claim";

    private final @Nullable String demoPassword;

    /** @param demoPassword for all accounts and clients, only in the demo; without it each has its own, unknown to anyone */
    DepartmentRepresentations(@Nullable String demoPassword) {
        this.demoPassword = demoPassword;
    }

    UserRepresentation approver(DepartmentPublished department) {
        return user("approver-", department, " 审批员", List.of("approver"));
    }

    UserRepresentation chiefRepresentative(DepartmentPublished department) {
        return user("chief-", department, " 首席代表", List.of("chief-representative", "approver"));
    }

    /** Logs in with its secret; its claims are fixed, as no person stands behind it. */
    ClientRepresentation system(DepartmentPublished department) {
        var client = new ClientRepresentation();
        client.setClientId("dept-" + slug(department));
        client.setName(department.name());
        client.setEnabled(true);
        client.setProtocol("openid-connect");
        client.setPublicClient(false);
        client.setStandardFlowEnabled(false);
        client.setDirectAccessGrantsEnabled(false);
        client.setServiceAccountsEnabled(true);
        client.setSecret(demoPassword == null ? UUID.randomUUID().toString() : demoPassword);
        client.setProtocolMappers(List.of(
                hardcoded("roles", "[\"department-system\"]", "JSON"),
                hardcoded("department", department.id(), "String"),
                mapper(
                        "audience",
                        "oidc-audience-mapper",
                        Map.of("included.custom.audience", "onetrip", ACCESS_TOKEN, "true"))));
        return client;
    }

    private UserRepresentation user(String prefix, DepartmentPublished department, String title, List<String> roles) {
        var user = new UserRepresentation();
        user.setUsername(prefix + slug(department));
        user.setEnabled(true);
        user.setFirstName(department.name() + title);
        user.setAttributes(Map.of("department", List.of(department.id())));
        user.setRealmRoles(roles);
        user.setCredentials(List.of(password()));
        return user;
    }

    /** Outside the demo nobody knows it: an administrator sets a new one for whoever takes the account over. */
    private CredentialRepresentation password() {
        var password = new CredentialRepresentation();
        password.setType(CredentialRepresentation.PASSWORD);
        password.setValue(demoPassword == null ? UUID.randomUUID().toString() : demoPassword);
        password.setTemporary(demoPassword == null);
        return password;
    }

    private static ProtocolMapperRepresentation hardcoded(String claim, String value, String type) {
        return mapper(
                claim,
                "oidc-hardcoded-claim-mapper",
                Map.of("claim.name", claim, "claim.value", value, "jsonType.label", type, ACCESS_TOKEN, "true"));
    }

    private static ProtocolMapperRepresentation mapper(String name, String kind, Map<String, String> config) {
        var mapper = new ProtocolMapperRepresentation();
        mapper.setName(name);
        mapper.setProtocol("openid-connect");
        mapper.setProtocolMapper(kind);
        mapper.setConfig(config);
        return mapper;
    }

    private static String slug(DepartmentPublished department) {
        return department.id().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
