package io.onetrip.cases.subject;

import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.cases.Applications;
import io.onetrip.cases.OnRealParts;
import io.onetrip.cases.OtherServices;
import io.onetrip.testkit.Caller;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnRealParts
class SubjectIT {
    private static final Map<String, Object> PERSON = Map.of("kind", "PERSON", "identity", "11010519491231002x");

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    Caller clerk;

    @BeforeEach
    void knowCatalogue() {
        OtherServices.publishCatalogue();
        clerk = Caller.as("intake-main", port);
    }

    @Test
    void hasTheNewestOfEverything() {
        var uploaded = clerk.upload("/api/cases/files", "premises.pdf", Applications.pdf("房产证明"));
        var hash = uploaded.text("/hash");
        var earlier = Applications.received(clerk, Applications.withFile(hash));
        var later = Applications.received(clerk, Applications.complete());
        var file = clerk.post("/api/cases/subjects", PERSON);
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.json().at("/cases").findValuesAsString("caseNumber")).startsWith(later, earlier);
        assertThat(file.text("/known/name")).isEqualTo("王小明");
        assertThat(file.text("/known/phone")).isEqualTo("13800005678");
        assertThat(file.text("/form/companyName")).isEqualTo("示范云栖酒店管理有限公司");
        assertThat(file.text("/materials/0/files/0/hash")).isEqualTo(hash);
        assertThat(file.text("/materials/0/caseNumber")).isEqualTo(earlier);
        assertThat(file.json().at("/answers")).isEmpty();
        var sameBundle = clerk.post(
                "/api/cases/subjects",
                Map.of("kind", "PERSON", "identity", "11010519491231002X", "bundleId", "B_ENT_OPEN"));
        assertThat(sameBundle.json().at("/answers/Q_SEAL").asString()).isEqualTo("YES");
    }

    @Test
    void isUsedAgainAsItIs() {
        var uploaded = clerk.upload("/api/cases/files", "premises.pdf", Applications.pdf("又一份"));
        Applications.received(clerk, Applications.withFile(uploaded.text("/hash")));
        var offered = clerk.post("/api/cases/subjects", PERSON).text("/materials/0/files/0/hash");
        var again = Applications.received(clerk, Applications.withFile(offered));
        assertThat(clerk.get("/api/cases/" + again).text("/materials/0/files/0/hash"))
                .isEqualTo(offered);
    }

    @Test
    void isOfTheOwnHallAndItsOpeningIsKept() {
        Applications.received(clerk, Applications.complete());
        var before = opened();
        var other = Caller.as("intake-east", port).post("/api/cases/subjects", PERSON);
        assertThat(other.status()).isEqualTo(200);
        assertThat(other.json().at("/cases")).isEmpty();
        assertThat(other.json().at("/known").isMissingNode()
                        || other.json().at("/known").isNull())
                .isTrue();
        assertThat(opened()).isEqualTo(before + 1);
    }

    @Test
    void isNotForOthers() {
        assertThat(Caller.as("output-main", port)
                        .post("/api/cases/subjects", PERSON)
                        .status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "PERSON, 110105194912310021, identity-number-invalid",
        "PERSON, 1234, identity-number-invalid",
        "ORGANIZATION, 91110000100000000X, credit-code-invalid"
    })
    void refusesANumberThatIsNone(String kind, String typed, String type) {
        var refused = clerk.post("/api/cases/subjects", Map.of("kind", kind, "identity", typed));
        assertThat(refused.problem()).isEqualTo("422 /problems/" + type);
    }

    private long opened() {
        return jdbc.sql("select count(*) from audit_entry where aggregate_type = 'subject'")
                .query(Long.class)
                .single();
    }
}
