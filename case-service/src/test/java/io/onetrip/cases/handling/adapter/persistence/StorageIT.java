package io.onetrip.cases.handling.adapter.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.cases.Applications;
import io.onetrip.cases.OnRealParts;
import io.onetrip.cases.OtherServices;
import io.onetrip.chassis.personal.PersonalData;
import io.onetrip.testkit.Caller;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@OnRealParts
class StorageIT {
    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PersonalData personal;

    @Autowired
    MonthlyPartitions partitions;

    @Autowired
    TransactionTemplate transactions;

    String number;

    @BeforeEach
    void receive() {
        OtherServices.publishCatalogue();
        number = Applications.accepted(Caller.as("intake-main", port));
    }

    @Test
    void personalNumbersAreEncryptedAtRestAndFoundByHash() {
        var row = jdbc.sql("select to_jsonb(service_case)::text from service_case where case_number = :number")
                .param("number", number)
                .query(String.class)
                .single();
        assertThat(row).doesNotContain("11010519491231002X", "13800005678", "companyName");
        assertThat(row).contains(personal.searchHash("11010519491231002X"));
    }

    @Test
    void aCaseLiesInThePartitionOfItsMonth() {
        partitions.make();
        var later = Applications.accepted(Caller.as("intake-main", port));
        assertThat(partitionOf("service_case", later)).isEqualTo("service_case_" + later.substring(0, 4));
        assertThat(partitionOf("item_case", later)).isEqualTo("item_case_" + later.substring(0, 4));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select * from service_case where case_number = '261123-0016X-1' for update",
                "select * from item_case where case_number = '261123-0016X-1' order by position",
                "select * from item_case where case_number = any(array['261123-0016X-1', '261123-0017Z-1'])",
                "select item_id from item_case where department = 'D' and end_at >= now() order by end_at, case_number, item_id limit 200",
                "select case_number from service_case where progress_token = 'x'",
                "select case_number from service_case where status = 'RECEIVED' and corrected_at < now() and case_number > '' order by case_number limit 21",
                "select * from service_case where hall = 'H' order by case_number desc limit 21",
                "select * from service_case where hall = 'H' and status = 'RECEIVED' and case_number < '2612' order by case_number desc limit 21",
                "select * from service_case where hall = 'H' and applicant_identity_hash = 'x' order by case_number desc limit 21",
                "select * from service_case where hall = 'H' and phone_hash = 'x' order by case_number desc limit 21",
                "select * from service_case where hall = 'H' and applicant_name like '王%' order by case_number desc limit 21",
                "select (select jsonb_agg(times) from item_times where item_times.case_number = service_case.case_number) from service_case where hall = 'H' order by case_number desc limit 51"
            })
    void noQueryScansTheCases(String query) {
        assertThat(planWithoutPreferenceForSmallTables(query)).noneMatch(line -> line.contains("Seq Scan"));
    }

    /** An index that says the condition itself leaves nothing to be filtered row by row. */
    @ParameterizedTest
    @ValueSource(
            strings = {"(item_asked or status = 'CORRECTION_REQUESTED')", "item_waiting", "deferred_due <= '2026-12-01'"
            })
    void whatCasesWaitForIsReadFromAnIndexOfItsOwn(String awaited) {
        var plan = planWithoutPreferenceForSmallTables(
                "select * from service_case where hall = 'H' and %s and case_number < '2612' order by case_number desc limit 21"
                        .formatted(awaited));
        assertThat(plan).anyMatch(line -> line.contains("Index"));
        assertThat(plan)
                .noneMatch(line -> line.contains("Seq Scan") || line.contains("Filter:") || line.contains("Sort"));
    }

    /** Small tables are cheaper to scan; what counts is that an index can answer. */
    private List<String> planWithoutPreferenceForSmallTables(String query) {
        return transactions.execute(_ -> {
            jdbc.sql("set local enable_seqscan = off").update();
            return jdbc.sql("explain " + query).query(String.class).list();
        });
    }

    private String partitionOf(String table, String caseNumber) {
        return jdbc.sql("select tableoid::regclass::text from %s where case_number = :number limit 1".formatted(table))
                .params(Map.of("number", caseNumber))
                .query(String.class)
                .single();
    }
}
