package io.onetrip.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.testkit.Caller;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;

/** A ninth of one district's list, as dirty as it came. */
class DistrictListIT extends ListServiceIT {

    @Test
    void isRepairedWhereTheRowsSayHowAndReportedWhereTheyDoNot() {
        var before = stored();
        var trial = worked(district().getBytes(StandardCharsets.UTF_8), "district.json", true);
        assertThat(outcomes(trial)).isEqualTo(counts(30, 0, 0, 43, 54));
        assertThat(drafted()).isEmpty();
        assertThat(trial.get("revision")).isNull();

        var list = worked(district());
        assertThat(list.get("status").asString()).isEqualTo("DONE");
        assertThat(list.get("rows").asInt()).isEqualTo(127);
        assertThat(outcomes(list)).isEqualTo(outcomes(trial));
        assertThat(count("ITEM", list.get("revision").asLong())).isEqualTo(73);
        assertThat(count("ITEM", list.get("faultyRevision").asLong())).isEqualTo(54);
        assertThat(stored()).isEqualTo(before);

        var repaired = rows(list, "&outcome=REPAIRED&language=en");
        assertThat(repaired.size()).isEqualTo(43);
        assertThat(repaired.values())
                .filteredOn(row -> row.get("reason").asString().contains("capitals"))
                .hasSize(1);
        assertThat(repaired.values())
                .extracting(row -> row.get("field").asString())
                .containsOnly("deptCode");
        var rejected = rows(list, "&outcome=REJECTED");
        assertThat(rejected.values())
                .extracting(row -> row.get("field").asString())
                .containsOnly("deptCode");
        assertThat(rejected.get(0).get("row").asInt()).isEqualTo(2);
        assertThat(rejected.get(0).get("reason").asString()).contains("083372204");
    }

    @Test
    void comesAgainWithoutDoublingAnything() {
        var first = worked(district());
        var drafted = drafted();
        var again = worked(district());
        assertThat(outcomes(again)).isEqualTo(counts(0, 0, 73, 0, 54));
        assertThat(again.get("revision")).isNull();
        assertThat(drafted()).isEqualTo(drafted);
        var unchanged = rows(again, "&outcome=UNCHANGED");
        assertThat(unchanged.values())
                .filteredOn(row -> row.get("reason") != null)
                .filteredOn(row ->
                        row.get("findings").get(0).get("severity").asString().equals("REPAIR"))
                .hasSize(43);

        publish(first.get("revision").asLong());
        assertThat(outcomes(worked(district()))).isEqualTo(counts(0, 0, 73, 0, 54));
        var item = get("/api/catalog/items/I_511A0149300000_511602000000_000_115113016823646795_1_00");
        assertThat(item.status()).isEqualTo(200);
        assertThat(item.text("/definition/codes/localCode"))
                .isEqualTo("511A0149300000-511602000000-000-115113016823646795-1-00");
        assertThat(item.text("/department")).isEqualTo("D_115113016823646795");
        assertThat(item.text("/definition/category7plus1")).isEqualTo("行政许可");
        forgetPublished();
    }

    @Test
    void itsRejectedRowsCannotBeSubmittedUntilTheyAreMendedInTheReport() throws IOException {
        var list = worked(district());
        var faulty = list.get("faultyRevision").asLong();
        assertThat(editor().post("/api/catalog/revisions/%d/submit".formatted(faulty), "")
                        .status())
                .isEqualTo(422);
        var report = editor().download(LISTS + "/" + list.get("id") + "/report");

        var mended = worked(mended(report), "mended.xlsx", false);
        assertThat(mended.get("rows").asInt()).isEqualTo(54);
        assertThat(outcomes(mended)).isEqualTo(counts(0, 54, 0, 0, 0));
        assertThat(mended.get("ignoredColumns")).isEmpty();
        assertThat(count("ITEM", mended.get("revision").asLong())).isEqualTo(54);
        assertThat(editor().get("/api/catalog/revisions/" + faulty).text("/status"))
                .isEqualTo("DISCARDED");
        assertThat(outcomes(worked(mended(report), "mended.xlsx", false))).isEqualTo(counts(0, 0, 54, 0, 0));
    }

    /** The editor has looked the codes up: all of one body. */
    private static byte[] mended(byte[] report) throws IOException {
        var target = new ByteArrayOutputStream();
        try (var read = new ReadableWorkbook(new ByteArrayInputStream(report));
                var rows = read.getFirstSheet().openStream();
                var written = new Workbook(target, "test", "1.0")) {
            var sheet = written.newWorksheet("list");
            rows.forEach(row -> row.stream().filter(cell -> cell != null).forEach(cell -> {
                var mend = row.getRowNum() > 1 && cell.getColumnIndex() == 5;
                sheet.inlineString(
                        row.getRowNum() - 1, cell.getColumnIndex(), mend ? "11511301MB1550442U" : cell.getText());
            }));
        }
        return target.toByteArray();
    }

    private int count(String kind, long revision) {
        return jdbc.sql("select count(*) from draft where revision_id = ? and kind = ?")
                .params(revision, kind)
                .query(Integer.class)
                .single();
    }

    private void publish(long revision) {
        var path = "/api/catalog/revisions/%d/".formatted(revision);
        var submitted = editor().post(path + "submit", "");
        assertThat(submitted.status()).as(submitted.toString()).isEqualTo(200);
        var approved = Caller.as("editor-2", port).post(path + "review", Map.of("verdict", "APPROVE"));
        assertThat(approved.status()).as(approved.toString()).isEqualTo(200);
    }

    /** Other tests know the catalogue without the district. */
    private void forgetPublished() {
        jdbc.sql("delete from item where id in (select id from draft)").update();
        jdbc.sql("delete from entry where (kind, id) in (select kind, id from draft)")
                .update();
    }
}
