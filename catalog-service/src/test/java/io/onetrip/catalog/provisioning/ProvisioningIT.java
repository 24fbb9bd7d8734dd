package io.onetrip.catalog.provisioning;

import static io.onetrip.catalog.importing.adapter.json.Catalogues.shipped;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.onetrip.catalog.CatalogServiceIT;
import io.onetrip.local.RealParts;
import java.text.ParseException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Real Keycloak: the accounts of an imported department can log in and are who they should be. */
class ProvisioningIT extends CatalogServiceIT {

    @Autowired
    private DepartmentAccounts accounts;

    @Test
    void anImportedDepartmentGetsItsAccountsAndItsClient() throws ParseException {
        assertThat(upload(shipped().toString(), false).status()).isEqualTo(200);
        await().atMost(Duration.ofMinutes(2))
                .untilAsserted(() -> assertThat(get("/api/catalog/provisioning")
                                .json()
                                .get("pending")
                                .asInt())
                        .isZero());
        var approver = claims(RealParts.keycloak().token("approver-d-samr"));
        assertThat(approver.getStringListClaim("roles")).contains("approver").doesNotContain("chief-representative");
        assertThat(approver.getStringClaim("department")).isEqualTo("D_SAMR");
        var chief = claims(RealParts.keycloak().token("chief-d-psb"));
        assertThat(chief.getStringListClaim("roles")).contains("approver", "chief-representative");
        var system = claims(RealParts.keycloak().clientToken("dept-d-vacc"));
        assertThat(system.getStringListClaim("roles")).containsExactly("department-system");
        assertThat(system.getStringClaim("department")).isEqualTo("D_VACC");
        assertThat(system.getAudience()).contains("onetrip");
    }

    @Test
    void whatExistsIsLeftAlone() throws ParseException {
        var department = new DepartmentPublished("D_TWICE", "Twice");
        accounts.provide(department);
        accounts.provide(department);
        assertThat(claims(RealParts.keycloak().clientToken("dept-d-twice")).getStringClaim("department"))
                .isEqualTo("D_TWICE");
    }

    private static JWTClaimsSet claims(String token) throws ParseException {
        return SignedJWT.parse(token).getJWTClaimsSet();
    }
}
