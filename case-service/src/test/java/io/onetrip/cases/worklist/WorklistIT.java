package io.onetrip.cases.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.cases.Applications;
import io.onetrip.cases.OnRealParts;
import io.onetrip.cases.OtherServices;
import io.onetrip.testkit.Caller;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@OnRealParts
class WorklistIT {
    @LocalServerPort
    int port;

    Caller clerk;
    String first;
    String second;

    @BeforeEach
    void receiveTwo() {
        OtherServices.publishCatalogue();
        clerk = Caller.as("intake-main", port);
        first = Applications.received(clerk, Applications.complete());
        second = Applications.accepted(clerk);
    }

    @Test
    void pagesByKeyInBothDirections() {
        assertThat(numbers("?limit=2")).containsExactly(second, first);
        var page = clerk.get("/api/cases?limit=1");
        assertThat(numbers("?limit=1&after=" + page.text("/next"))).containsExactly(first);
        var oldest = numbers("?sort=OLDEST&limit=100");
        assertThat(oldest.indexOf(first)).isLessThan(oldest.indexOf(second));
    }

    @Test
    void filtersByStatusAndShowsWhatIsLeft() {
        assertThat(numbers("?status=RECEIVED&limit=1")).containsExactly(first);
        var accepted = clerk.get("/api/cases?status=ACCEPTED&limit=1");
        assertThat(accepted.text("/content/0/caseNumber")).isEqualTo(second);
        assertThat(accepted.text("/content/0/due")).isNotBlank();
        assertThat(accepted.json().at("/content/0/workingDaysLeft").isInt()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"11010519491231002x", "13800005678", "王小"})
    void findsByIdentityNumberTelephoneAndBeginningOfTheName(String typed) {
        assertThat(numbers("?limit=2&query=" + URLEncoder.encode(typed, StandardCharsets.UTF_8)))
                .containsExactly(second, first);
    }

    @Test
    void findsByCaseAndReceiptNumberAndNotByHalfOfThem() {
        var receipt = clerk.get("/api/cases/" + first).text("/receiptNumber");
        assertThat(numbers("?query=" + first.toLowerCase())).containsExactly(first);
        assertThat(numbers("?query=" + receipt)).containsExactly(first);
        assertThat(numbers("?query=%25")).isEmpty();
    }

    @Test
    void showsTheOwnHallOnly() {
        assertThat(Caller.as("manager-east", port).get("/api/cases").json().at("/content"))
                .noneMatch(line -> line.at("/caseNumber").asString().equals(first));
    }

    private List<String> numbers(String query) {
        return clerk.get("/api/cases" + query).json().at("/content").findValuesAsString("caseNumber");
    }
}
