package io.onetrip.cases.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.onetrip.cases.Applications;
import io.onetrip.cases.OnRealParts;
import io.onetrip.cases.OtherServices;
import io.onetrip.testkit.Caller;
import io.onetrip.testkit.Contracts;
import io.onetrip.testkit.DemoDepartments;
import io.onetrip.testkit.Neighbours;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@OnRealParts
class ArchiveIT {
    @LocalServerPort
    int port;

    Caller clerk;
    Caller manager;

    @BeforeEach
    void publishCatalogue() {
        OtherServices.publishCatalogue();
        clerk = Caller.as("intake-main", port);
        manager = Caller.as("manager-main", port);
    }

    @Test
    void aClosedCaseIsOneFileWhoseManifestNamesAndHashesAllOfIt() throws Exception {
        var content = Applications.pdf("章程, 归档 " + System.nanoTime());
        var hash = clerk.upload("/api/cases/files", "公司章程.pdf", content).text("/hash");
        var number = Applications.received(clerk, Applications.withFile(hash));
        refuse(number);

        var files = unzip(manager.download("/api/cases/%s/archive".formatted(number)));
        assertThat(files.lastEntry().getKey()).isEqualTo("manifest.json");
        var manifest = json(files, "manifest.json");
        assertThat(manifest.at("/caseNumber").asString()).isEqualTo(number);
        assertThat(manifest.at("/files").findValuesAsString("path"))
                .containsExactlyElementsOf(files.keySet().stream()
                        .filter(path -> !path.equals("manifest.json"))
                        .toList());
        for (var file : manifest.at("/files")) {
            var bytes = files.get(file.at("/path").asString());
            assertThat(sha256(bytes)).isEqualTo(file.at("/sha256").asString());
            assertThat((long) bytes.length).isEqualTo(file.at("/size").asLong());
        }
        assertThat(files.get("materials/M_FORM_SETUP/01-公司章程.pdf")).isEqualTo(content);
        assertThat(files).containsKeys("plan.json", "decisions.json", "results.json", "hand-outs.json");
        assertThat(new String(files.get("vouchers/non-acceptance.pdf"), 0, 5)).isEqualTo("%PDF-");
        assertThat(json(files, "case.json").at("/applicant/identity").asString())
                .isEqualTo("11010519491231002X");
        assertThat(json(files, "form.json").findValuesAsString("value")).contains("示范云栖酒店管理有限公司");
        assertThat(files.get("time-line.json")).asString().contains("case.received.v1", "case.archived");
    }

    @Test
    void theLetterOfAnAgentIsInThePackage() throws IOException {
        var content = Applications.pdf("委托书, 归档 " + System.nanoTime());
        var hash = clerk.upload("/api/cases/files", "委托书.pdf", content).text("/hash");
        var agent = Applications.agent(Map.of("file", hash, "paper", true));
        var number = Applications.received(clerk, Applications.changed("agent", agent));
        refuse(number);
        var files = unzip(manager.download("/api/cases/%s/archive".formatted(number)));
        assertThat(files.get("entrustment/委托书.pdf")).isEqualTo(content);
        var letter = json(files, "case.json").at("/entrustment");
        assertThat(letter.at("/paper").asBoolean()).isTrue();
        assertThat(letter.at("/file/hash").asString()).isEqualTo(hash);
    }

    @Test
    void whatASignedInspectionShowsIsInThePackage() throws IOException {
        DemoDepartments.provide("D_SAMR");
        var number = Applications.accepted(clerk);
        var item = OtherServices.dispatched(clerk, number, "I_ENT_SETUP");
        var content = Applications.pdf("勘验 " + System.nanoTime());
        var officer = Caller.as(DemoDepartments.approver("D_SAMR"), port);
        var hash = officer.upload("/api/cases/%s/items/%s/files".formatted(number, item), "现场.pdf", content)
                .text("/hash");
        assertThat(hash).hasSize(64);
        var signed = (ObjectNode) Contracts.sample("approval.inspection-moved.v1");
        signed.put("caseNumber", number).put("itemCaseNumber", item);
        var files = signed.putArray("files");
        for (var named : List.of(hash, "0".repeat(64)))
            files.addObject().put("hash", named).put("name", "现场.pdf");
        Neighbours.ofApproval("approval.inspection-moved.v1", number, item, signed);
        await().until(() -> clerk.get("/api/cases/" + number)
                .text("/items/0/reception/inspection/state")
                .equals("SIGNED"));
        assertThat(clerk.get("/api/cases/" + number).json().at("/items/0/reception/inspection/files"))
                .as("what was found stays in the department")
                .isEmpty();
        clerk.post("/api/cases/%s/withdrawal".formatted(number), Map.of("reason", "不再申请"));
        var archived = unzip(manager.download("/api/cases/%s/archive".formatted(number)));
        assertThat(archived.get("inspections/I_ENT_SETUP/01-现场.pdf")).isEqualTo(content);
        assertThat(archived.keySet())
                .filteredOn(path -> path.startsWith("inspections/"))
                .hasSize(1);
    }

    @Test
    void anOpenCaseIsNotArchivedAndNobodyElseGetsThePackage() {
        var number = Applications.received(clerk, Applications.complete());
        var archive = "/api/cases/%s/archive".formatted(number);
        assertThat(manager.get(archive).problem()).isEqualTo("409 /problems/case-not-closed");
        refuse(number);
        assertThat(clerk.get(archive).status()).isEqualTo(403);
        assertThat(Caller.as("output-main", port).get(archive).status()).isEqualTo(403);
        assertThat(Caller.as("manager-east", port).get(archive).problem()).isEqualTo("403 /problems/other-hall");
    }

    @Test
    void aLostFileIsToldBeforeAnythingIsSent() throws IOException {
        var content = Applications.pdf("遗失 " + System.nanoTime());
        var hash = clerk.upload("/api/cases/files", "遗失.pdf", content).text("/hash");
        var number = Applications.received(clerk, Applications.withFile(hash));
        refuse(number);
        Files.delete(Path.of("target/case-files", hash.substring(0, 2), hash));
        var answer = manager.get("/api/cases/%s/archive".formatted(number));
        assertThat(answer.problem()).isEqualTo("409 /problems/archive-incomplete");
        assertThat(answer.text("/files/0")).isEqualTo("遗失.pdf");
    }

    private void refuse(String number) {
        var refusal = Map.of("reason", "不属于本市职权", "legalBasis", "行政许可法 32");
        assertThat(clerk.post("/api/cases/%s/refusal".formatted(number), refusal)
                        .status())
                .isEqualTo(200);
    }

    private static SequencedMap<String, byte[]> unzip(byte[] zip) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var stream = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = stream.getNextEntry(); entry != null; entry = stream.getNextEntry()) {
                files.put(entry.getName(), stream.readAllBytes());
            }
        }
        return files;
    }

    private static JsonNode json(Map<String, byte[]> files, String path) {
        return Contracts.JSON.readTree(files.get(path));
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
