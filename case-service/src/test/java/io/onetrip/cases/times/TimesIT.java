package io.onetrip.cases.times;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.onetrip.cases.Applications;
import io.onetrip.cases.OnRealParts;
import io.onetrip.cases.OtherServices;
import io.onetrip.testkit.Caller;
import io.onetrip.testkit.Contracts;
import io.onetrip.testkit.Neighbours;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What departments do to the clock of an item, as its applicant sees it. */
@OnRealParts
class TimesIT {
    @LocalServerPort
    int port;

    @Autowired
    Clock clock;

    Caller clerk;
    String number;
    String item;

    @BeforeEach
    void accept() {
        OtherServices.publishCatalogue();
        clerk = Caller.as("intake-main", port);
        number = Applications.accepted(clerk);
        await().until(() ->
                !clerk.get("/api/cases/" + number).text("/items/0/due/earliest").isEmpty());
        item = clerk.get("/api/cases/" + number).text("/items/0/itemCaseNumber");
    }

    @Test
    void theApplicantSeesWhyAndUntilWhenItIsStoppedAndIsToldInWriting() {
        var before = due();
        var caseBefore = progress().at("/due/promise").asString();
        var until = LocalDate.now(clock).plusDays(20);
        tell("approval.clock-suspended.v1", Map.of("openedOn", LocalDate.now(clock), "expectedEnd", until));
        await().untilAsserted(() -> assertThat(
                        progress().at("/items/0/due/stopped/until").asString(""))
                .isEqualTo(until.toString()));
        assertThat(progress().at("/items/0/due/stopped/name").asString()).isEqualTo("检验");
        assertThat(due()).isAfter(before);
        assertThat(progress().at("/due/promise").asString()).isGreaterThan(caseBefore);
        var page = clerk.get("/api/cases/" + number);
        var line = clerk.get("/api/cases?query=" + number);
        assertThat(line.text("/content/0/due")).as("the list says it too").isEqualTo(page.text("/due/promise"));
        assertThat(line.text("/content/0/workingDaysLeft")).isEqualTo(page.text("/due/workingDaysLeft"));

        tell("approval.clock-resumed.v1", Map.of("resumedOn", LocalDate.now(clock)));
        await().untilAsserted(() -> assertThat(due()).isEqualTo(before));
        assertThat(progress().at("/items/0/due/stopped").isMissingNode()).isTrue();

        tell("approval.limit-extended.v1", Map.of("grantedOn", LocalDate.now(clock), "joint", false));
        await().untilAsserted(() ->
                assertThat(progress().at("/items/0/due/extended/days").asInt(0)).isEqualTo(15));
        assertThat(due()).isAfter(before);
        assertThat(clerk.get("/api/cases/%s/notices".formatted(number)).json().findValuesAsString("kind"))
                .containsExactly("RECEIVED", "ACCEPTED", "CLOCK_SUSPENDED", "CLOCK_RESUMED", "LIMIT_EXTENDED");
    }

    private LocalDate due() {
        return LocalDate.parse(progress().at("/items/0/due/earliest").asString());
    }

    private JsonNode progress() {
        return Caller.nobody(port)
                .get("/api/public/cases/%s?phone=5678".formatted(number))
                .json();
    }

    private void tell(String type, Map<String, ?> fields) {
        var data = (ObjectNode) Contracts.sample(type).deepCopy();
        data.put("caseNumber", number).put("itemCaseNumber", item);
        fields.forEach((name, value) -> data.set(name, Contracts.JSON.valueToTree(value)));
        Neighbours.ofApproval(type, number, item, data);
    }
}
