package io.onetrip.catalog.listing.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.catalog.ListServiceIT;
import io.onetrip.catalog.listing.domain.ListJobs;
import io.onetrip.catalog.listing.domain.ListStatus;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Work that stops in the middle, because a replica dies, an editor cancels or the catalogue moves on. */
class InterruptedListIT extends ListServiceIT {

    @Autowired
    private CheckRows check;

    @Autowired
    private ListJobs jobs;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void anotherReplicaGoesOnWhereOneDied() throws Exception {
        long id;
        try (var deadLater = standstill()) {
            id = handIn(2500);
            checkBatch(id);
            assertThat(list(id).get("checked").asInt()).isEqualTo(1000);
            assertThat(drafted()).isEmpty();
        }
        var list = ended(id);
        assertThat(list.get("checked").asInt()).isEqualTo(2500);
        assertThat(outcomes(list)).isEqualTo(counts(2500, 0, 0, 0, 0));
        assertThat(drafted()).hasSize(2501);
    }

    @Test
    void nothingOfACancelledListIsStored() throws Exception {
        long id;
        try (var busy = standstill()) {
            id = handIn(1500);
            checkBatch(id);
            var cancelled = editor().post(LISTS + "/" + id + "/cancellation", "");
            assertThat(cancelled.text("/status")).isEqualTo("CANCELLED");
            assertThat(editor().post(LISTS + "/" + id + "/cancellation", "").status())
                    .isEqualTo(200);
        }
        var next = worked(list(1));
        assertThat(list(id).get("status").asString()).isEqualTo("CANCELLED");
        assertThat(drafted()).hasSize(2);
        assertThat(editor().post(LISTS + "/" + next.get("id") + "/cancellation", "")
                        .problem())
                .isEqualTo("409 /problems/list-not-working");
    }

    @Test
    void rowsAreCheckedAgainWhenTheRevisionIsSubmittedMeanwhile() throws Exception {
        var revision = worked(list(3)).get("revision").asLong();
        long id;
        try (var busy = standstill()) {
            id = hand(list(3).replace("Item", "Renamed").getBytes(StandardCharsets.UTF_8), "list.json", false)
                    .json()
                    .get("id")
                    .asLong();
            checkBatch(id);
            assertThat(outcomes(list(id))).isEqualTo(counts(0, 3, 0, 0, 0));
            assertThat(jobs.move(id, ListStatus.CHECKING, ListStatus.STORING)).isTrue();
            assertThat(editor().post("/api/catalog/revisions/%d/submit".formatted(revision), "")
                            .status())
                    .isEqualTo(200);
        }
        var list = ended(id);
        assertThat(list.get("status").asString()).isEqualTo("DONE");
        assertThat(outcomes(list)).isEqualTo(counts(0, 0, 0, 0, 3));
        assertThat(rows(list, "").get(0).get("findings").get(0).get("code").asString())
                .isEqualTo("IN_OTHER_REVISION");
        assertThat(String.join("", drafted())).doesNotContain("Renamed");
    }

    private void checkBatch(long id) {
        transaction.executeWithoutResult(status -> check.run(jobs.get(id)));
    }

    private long handIn(int rows) {
        return hand(list(rows).getBytes(StandardCharsets.UTF_8), "list.json", false)
                .json()
                .get("id")
                .asLong();
    }

    private static String list(int rows) {
        return IntStream.rangeClosed(1, rows)
                .mapToObj(row -> """
                        {"department": "区交通运输局", "name": "Item %d", "itemCode": "INTERRUPTED-%d", "taskType": "1", "deptCode": "11511301008778386B"}""".formatted(row, row))
                .collect(Collectors.joining(",", "[", "]"));
    }
}
