package io.onetrip.cases.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.onetrip.cases.Applications;
import io.onetrip.cases.OnRealParts;
import io.onetrip.cases.OtherServices;
import io.onetrip.testkit.Caller;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnRealParts
class ConcurrencyIT {
    private static final int CALLERS = 6;

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    Caller clerk;
    Caller outputClerk;

    @BeforeEach
    void publishCatalogue() {
        OtherServices.publishCatalogue();
        clerk = Caller.as("intake-main", port);
        outputClerk = Caller.as("output-main", port);
    }

    @Test
    void ofManyAcceptancesAtOnceOneCounts() throws Exception {
        var number = Applications.received(clerk, Applications.complete());
        var path = "/api/cases/%s/acceptance".formatted(number);
        var answers = atOnce(() -> clerk.post(path, ""));
        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.problem().equals("409 /problems/case-not-received"))
                .hasSize(CALLERS - 1);
        assertThat(items(number)).isEqualTo(3);
    }

    @Test
    void theSameKeyIsAnsweredAgainAndDoneOnce() throws Exception {
        Applications.received(clerk, Applications.complete());
        var key = UUID.randomUUID().toString();
        var answers = atOnce(() -> clerk.post("/api/cases", Applications.complete(), key));
        assertThat(answers).allMatch(answer -> answer.status() == 201);
        assertThat(answers)
                .extracting(answer -> answer.text("/caseNumber"))
                .containsOnly(answers.getFirst().text("/caseNumber"));
    }

    @Test
    void handsOutOnceHoweverManyAsk() throws Exception {
        var number = Applications.accepted(clerk);
        OtherServices.decide(number, clerk.get("/api/cases/" + number).text("/items/0/itemCaseNumber"), false, "");
        await().atMost(Duration.ofSeconds(20))
                .until(() -> clerk.get("/api/cases/" + number).text("/status").equals("OUTPUT_READY"));
        var path = "/api/cases/%s/hand-out".formatted(number);
        var body = Map.of("collectorName", "王小明");
        var answers = atOnce(() -> outputClerk.post(path, body));
        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.problem().equals("409 /problems/output-not-ready"))
                .hasSize(CALLERS - 1);
    }

    @Test
    void numbersOfOneTaskNeverMeet() throws Exception {
        Applications.received(clerk, Applications.complete());
        var numbers = atOnce(() -> clerk.get("/api/cases/" + Applications.accepted(clerk)));
        assertThat(numbers)
                .extracting(answer -> answer.text("/items/0/itemCaseNumber"))
                .doesNotHaveDuplicates();
    }

    private long items(String number) {
        return jdbc.sql("select count(*) from item_case where case_number = :number")
                .param("number", number)
                .query(Long.class)
                .single();
    }

    private static List<Caller.Answer> atOnce(Callable<Caller.Answer> call) throws Exception {
        var start = new CyclicBarrier(CALLERS);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var calls = IntStream.range(0, CALLERS)
                    .<Callable<Caller.Answer>>mapToObj(_ -> () -> {
                        start.await();
                        return call.call();
                    })
                    .toList();
            return threads.invokeAll(calls).stream().map(Future::resultNow).toList();
        }
    }
}
