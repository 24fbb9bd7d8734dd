package io.onetrip.cases.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.onetrip.cases.Applications;
import io.onetrip.cases.OnRealParts;
import io.onetrip.cases.OtherServices;
import io.onetrip.testkit.Caller;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@OnRealParts
class TrackingIT {
    @LocalServerPort
    int port;

    Caller clerk;
    Caller anyone;
    String number;

    @BeforeEach
    void accept() {
        OtherServices.publishCatalogue();
        clerk = Caller.as("intake-main", port);
        anyone = Caller.nobody(port);
        number = Applications.accepted(clerk);
    }

    @Test
    void followsByNumberAndLastFourDigits() {
        var progress = anyone.get(
                "/api/public/cases/%s?phone=5678".formatted(number.toLowerCase().replace("-", "")));
        assertThat(progress.text("/status")).isEqualTo("ACCEPTED");
        assertThat(progress.text("/waitingFor/0/departmentName")).isEqualTo("市场监督管理局");
        assertThat(progress.text("/items/0/due/earliest")).isNotBlank();
        assertThat(progress.response().body()).doesNotContain("王小明", "13800005678", "1101051949");
    }

    @Test
    void tellsTheDayOfAnInspectionAndThatItIsCancelled() {
        var item = OtherServices.dispatched(clerk, number, "I_ENT_SETUP");
        OtherServices.inspect(number, item, "PLANNED", "2026-12-03");
        var day = "/items/0/inspection/plannedOn";
        await().until(() -> follow().text(day).equals("2026-12-03"));
        assertThat(follow().response().body()).as("who comes is not public").doesNotContain("勘验员");
        OtherServices.inspect(number, item, "CANCELLED", "2026-12-03");
        await().until(() -> follow().json().at("/items/0/inspection").isMissingNode()
                || follow().json().at("/items/0/inspection").isNull());
        assertThat(clerk.get("/api/cases/%s/notices".formatted(number)).json().findValuesAsString("kind"))
                .containsExactly("RECEIVED", "ACCEPTED", "INSPECTION_PLANNED", "INSPECTION_CANCELLED");
    }

    private Caller.Answer follow() {
        return anyone.get("/api/public/cases/%s?phone=5678".formatted(number));
    }

    @Test
    void followsByTheTokenOfTheReceipt() {
        var token = clerk.get("/api/cases/" + number).text("/progressToken");
        assertThat(token).hasSize(22);
        assertThat(anyone.get("/api/public/progress/" + token).text("/caseNumber"))
                .isEqualTo(number);
        var guessed = (token.startsWith("A") ? "B" : "A") + token.substring(1);
        assertThat(anyone.get("/api/public/progress/" + guessed).problem()).isEqualTo("404 /problems/case-not-found");
    }

    @Test
    void answersAlikeForWrongDigitsAndForANumberThatDoesNotExist() {
        var wrongDigits = anyone.get("/api/public/cases/%s?phone=0000".formatted(number));
        var unknown = anyone.get("/api/public/cases/261123-0016X-1?phone=0000");
        assertThat(wrongDigits.problem()).isEqualTo("404 /problems/case-not-found");
        assertThat(unknown.problem()).isEqualTo(wrongDigits.problem());
        assertThat(unknown.text("/detail")).isEqualTo(wrongDigits.text("/detail"));
        assertThat(anyone.get("/api/public/cases/261123-0016X-2?phone=0000").problem())
                .isEqualTo("422 /problems/case-number-invalid");
    }

    @Test
    void stopsGuessingAfterTenWrongTriesEvenWithTheRightDigits() {
        for (int guess = 0; guess < 10; guess++) {
            assertThat(anyone.get("/api/public/cases/%s?phone=%04d".formatted(number, guess))
                            .status())
                    .isEqualTo(404);
        }
        assertThat(anyone.get("/api/public/cases/%s?phone=5678".formatted(number))
                        .problem())
                .isEqualTo("429 /problems/too-many-attempts");
    }
}
