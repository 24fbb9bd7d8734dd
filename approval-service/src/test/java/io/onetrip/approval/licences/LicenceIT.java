package io.onetrip.approval.licences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.onetrip.approval.DispatchedTasks;
import io.onetrip.testkit.Caller;
import io.onetrip.testkit.DemoDepartments;
import io.onetrip.testkit.OnRealParts;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnRealParts
class LicenceIT {
    private static final String TASKS = "/api/approval/tasks/";
    private static final String LICENCES = "/api/approval/licences";
    private static final String SEALS = "/api/approval/seals";
    private static final String PUBLIC = "/api/public/licences/";
    private static final Map<String, String> WHY = Map.of("reason", "以欺骗手段取得", "legalBasis", "行政许可法 第69条第2款");

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    Caller approver;
    Caller chief;
    Caller nobody;

    @BeforeAll
    static void calendarAndAccounts() {
        DispatchedTasks.prepare();
    }

    @BeforeEach
    void callers() {
        approver = Caller.as(DemoDepartments.approver("D_PSB"), port);
        chief = Caller.as(DemoDepartments.chief("D_PSB"), port);
        nobody = Caller.nobody(port);
    }

    @AfterEach
    void withdrawSeals() {
        for (var seal : chief.get(SEALS).json())
            if (!seal.has("withdrawal"))
                chief.post(
                        "%s/%s/withdrawal".formatted(SEALS, seal.get("sealId").asString()), Map.of("reason", "测试结束"));
    }

    @Test
    void aGrantIsSealedByTheKeepersAuthorityAndVerifiedInPublic() {
        register(true);
        var task = DispatchedTasks.dispatched(approver);
        var token = granted(task);
        await().until(() -> nobody.get(PUBLIC + token).text("/state").equals("ISSUED"));
        var verified = nobody.get(PUBLIC + token);
        assertThat(verified.json().at("/valid").asBoolean()).isTrue();
        assertThat(verified.text("/signature/algorithm")).isEqualTo("SM3withSM2");
        assertThat(verified.text("/text")).contains("示范云栖酒店管理有限公司", task, "/licences/" + token);
        assertThat(nobody.get(PUBLIC + token + "/licence.pdf").status()).isEqualTo(200);
        var slip = approver.get(SEALS + "/uses?limit=100").json().get("content").values().stream()
                .filter(use -> use.get("taskId").asString().equals(task))
                .findFirst()
                .orElseThrow();
        assertThat(slip.get("verification").asString()).isEqualTo(token);
        assertThat(slip.at("/keeper/name").asString()).isNotBlank();
        DispatchedTasks.toldOnce(
                jdbc,
                task,
                "approval.task-claimed.v1",
                "approval.item-decided.v1",
                "approval.seal-used.v1",
                "approval.licence-issued.v1");
    }

    @Test
    void whatAGrantIsBoundToStandsOnItsLicence() {
        register(true);
        var task = DispatchedTasks.dispatched(approver);
        var grant = Map.of("outcome", "GRANTED", "reason", "符合条件", "conditions", List.of("客房数不得超过 36 间"));
        var decided = approver.post("/api/approval/tasks/%s/decision".formatted(task), grant);
        assertThat(decided.text("/decision/conditions/0")).isEqualTo("客房数不得超过 36 间");
        var token = decided.text("/decision/results/0/verification");
        await().until(() -> nobody.get(PUBLIC + token).text("/state").equals("ISSUED"));
        assertThat(nobody.get(PUBLIC + token).text("/text")).contains("客房数不得超过 36 间");
        assertThat(nobody.get(PUBLIC + token + "/licence.pdf").status()).isEqualTo(200);
    }

    @Test
    void withoutAuthorityItWaitsForTheKeepersHand() {
        register(false);
        var token = granted(DispatchedTasks.dispatched(approver));
        var path = "%s/%s/signature".formatted(LICENCES, token);
        assertThat(nobody.get(PUBLIC + token).text("/state")).isEqualTo("WAITING");
        assertThat(nobody.get(PUBLIC + token + "/licence.pdf").problem()).isEqualTo("409 /problems/licence-not-issued");
        assertThat(approver.post(path, Map.of()).status()).isEqualTo(403);
        assertThat(Caller.as(DemoDepartments.chief("D_FIRE"), port)
                        .post(path, Map.of())
                        .problem())
                .isEqualTo("403 /problems/other-department");
        assertThat(chief.post(path, Map.of()).text("/state")).isEqualTo("ISSUED");
        assertThat(chief.post(path, Map.of()).problem()).isEqualTo("409 /problems/licence-issued");
        assertThat(nobody.get(PUBLIC + token).json().at("/valid").asBoolean()).isTrue();
    }

    @Test
    void aLicenceOfADepartmentWithoutASealWaitsUntilOneIsRegistered() {
        var token = granted(DispatchedTasks.dispatched(approver));
        assertThat(chief.post("%s/%s/signature".formatted(LICENCES, token), Map.of())
                        .problem())
                .isEqualTo("404 /problems/seal-not-found");
        register(true);
        await().until(() -> nobody.get(PUBLIC + token).text("/state").equals("ISSUED"));
    }

    @Test
    void aRevokedLicenceSaysSo() {
        register(true);
        var token = granted(DispatchedTasks.dispatched(approver));
        await().until(() -> nobody.get(PUBLIC + token).text("/state").equals("ISSUED"));
        var path = "%s/%s/revocation".formatted(LICENCES, token);
        assertThat(approver.post(path, WHY).status()).isEqualTo(403);
        assertThat(chief.post(path, Map.of("reason", " ", "legalBasis", "x")).problem())
                .isEqualTo("400 /problems/invalid-request");
        assertThat(Caller.as(DemoDepartments.chief("D_FIRE"), port)
                        .post(path, WHY)
                        .problem())
                .isEqualTo("403 /problems/other-department");
        assertThat(chief.post(path, WHY).text("/state")).isEqualTo("REVOKED");
        assertThat(chief.post(path, WHY).problem()).isEqualTo("409 /problems/licence-revoked");
        var verified = nobody.get(PUBLIC + token);
        assertThat(verified.json().at("/valid").asBoolean()).isFalse();
        assertThat(verified.json().at("/signature/holds").asBoolean()).isTrue();
        assertThat(verified.text("/revoked/reason")).isEqualTo("以欺骗手段取得");
    }

    @Test
    void whatIsAlteredInTheDatabaseDoesNotHold() {
        register(true);
        var token = granted(DispatchedTasks.dispatched(approver));
        await().until(() -> nobody.get(PUBLIC + token).text("/state").equals("ISSUED"));
        jdbc.sql("""
                        update electronic_license set issue = jsonb_set(issue, '{content}',
                            to_jsonb(replace(issue ->> 'content', '示范云栖', '冒名'))) where token = ?""").param(token).update();
        var verified = nobody.get(PUBLIC + token).json();
        assertThat(verified.at("/valid").asBoolean()).isFalse();
        assertThat(verified.at("/signature/holds").asBoolean()).isFalse();
    }

    @Test
    void aSealIsNotUsedWithoutACase() {
        register(true);
        assertThatThrownBy(() -> jdbc.sql("""
                                insert into seal_use (number, seal_id, license, task_id, case_number, department, hall, signer,
                                    keeper, used_at)
                                select 'x', id, 'none', 'none', 'none', department, 'H', keeper, keeper, now() from approval_seal
                                where withdrawn_at is null""").update()).isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void theRegisterIsTheChiefRepresentativesAndHasOneSealInUse() {
        var seal = register(true);
        assertThat(chief.post(SEALS, Map.of("name", "第二枚", "authorises", true)).problem())
                .isEqualTo("409 /problems/seal-in-use");
        assertThat(approver.post(SEALS, Map.of("name", "私章", "authorises", true))
                        .status())
                .isEqualTo(403);
        assertThat(chief.post(SEALS, Map.of("authorises", true)).problem()).isEqualTo("400 /problems/invalid-request");
        var stranger = Caller.as(DemoDepartments.chief("D_FIRE"), port);
        assertThat(stranger.post("%s/%s/withdrawal".formatted(SEALS, seal), Map.of("reason", "x"))
                        .problem())
                .isEqualTo("403 /problems/other-department");
        assertThat(stranger.get(SEALS).json().findValuesAsString("sealId")).doesNotContain(seal);
        assertThat(chief.post("%s/%s/withdrawal".formatted(SEALS, "nonsense"), Map.of("reason", "x"))
                        .problem())
                .isEqualTo("404 /problems/seal-not-found");
        assertThat(chief.post("%s/%s/authority".formatted(SEALS, seal), Map.of("authorises", false))
                        .json()
                        .at("/authorises")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void theListIsOfTheOwnDepartmentAndPagedByKey() {
        var first = granted(DispatchedTasks.dispatched(approver));
        var second = granted(DispatchedTasks.dispatched(approver));
        var page = approver.get(LICENCES + "?limit=1").json();
        assertThat(page.at("/content/0/verification").asString()).isEqualTo(second);
        assertThat(approver.get(LICENCES + "?limit=1&after=" + page.at("/next").asString())
                        .text("/content/0/verification"))
                .isEqualTo(first);
        assertThat(approver.get(LICENCES + "?state=REVOKED&query=nothing")
                        .json()
                        .at("/content"))
                .isEmpty();
        var stranger = Caller.as(DemoDepartments.approver("D_FIRE"), port);
        assertThat(stranger.get(LICENCES).json().at("/content").findValuesAsString("verification"))
                .doesNotContain(first, second);
        assertThat(nobody.get(LICENCES).status()).isEqualTo(401);
        assertThat(nobody.get(PUBLIC + "AAAAAAAAAAAAAAAAAAAAAA").problem())
                .isEqualTo("404 /problems/licence-not-found");
    }

    private String register(boolean authorises) {
        return chief.post(SEALS, Map.of("name", "行政审批专用章(1)", "authorises", authorises))
                .text("/sealId");
    }

    private String granted(String task) {
        return approver.post(TASKS + task + "/decision", Map.of("outcome", "GRANTED", "reason", "符合条件"))
                .text("/decision/results/0/verification");
    }
}
