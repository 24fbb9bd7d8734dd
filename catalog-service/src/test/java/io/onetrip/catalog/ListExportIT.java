package io.onetrip.catalog;

import static io.onetrip.catalog.importing.adapter.json.Catalogues.shipped;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ListExportIT extends ListServiceIT {

    @Test
    void whatIsTakenOutComesBackUnchanged() {
        assertThat(upload(shipped().toString(), false).status()).isEqualTo(200);
        worked(district());
        var json = editor().download(LISTS + "/export?format=JSON");
        var items = json(new String(json, StandardCharsets.UTF_8)).size();
        assertThat(items).isGreaterThanOrEqualTo(73 + shipped().get("items").size());
        var before = drafted();
        assertThat(outcomes(worked(json, "items.json", false))).isEqualTo(counts(0, 0, items, 0, 0));
        var workbook = editor().download(LISTS + "/export");
        assertThat(outcomes(worked(workbook, "items.xlsx", false))).isEqualTo(counts(0, 0, items, 0, 0));
        assertThat(drafted()).isEqualTo(before);
    }

    @Test
    void isChosenByDepartmentNameAndDrafts() {
        assertThat(upload(shipped().toString(), false).status()).isEqualTo(200);
        worked(district());
        var ofTheBody = (int) json(district()).values().stream()
                .filter(row -> row.get("deptCode").asString().equals("68236467-9"))
                .count();
        assertThat(export("department=D_115113016823646795").size()).isEqualTo(ofTheBody);
        assertThat(export("department=D_115113016823646795&drafts=false").size())
                .isZero();
        assertThat(export("query=公章").get(0).get("name").asString()).contains("公章");
    }

    private tools.jackson.databind.JsonNode export(String choice) {
        return json(new String(
                editor().download(LISTS + "/export?format=JSON&" + choice.replace("公章", "%E5%85%AC%E7%AB%A0")),
                StandardCharsets.UTF_8));
    }

    @Test
    void theTemplateIsAListWithoutRows() {
        var template = editor().download(LISTS + "/template");
        assertThat(Workbooks.texts(template, 0)).containsExactly(Workbooks.HEADS);
        assertThat(Workbooks.texts(template, 1)).hasSize(8);
        assertThat(Workbooks.texts(template, 2)).contains(java.util.List.of("1 行政许可"));
        assertThat(hand(template, "template.xlsx", true).problem()).isEqualTo("422 /problems/list-invalid");
    }
}
