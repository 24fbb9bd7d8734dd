package io.onetrip.cases.handling;

import static io.onetrip.cases.Applications.ANSWERS;
import static io.onetrip.cases.Applications.accepted;
import static io.onetrip.cases.Applications.complete;
import static io.onetrip.cases.Applications.received;
import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.cases.OnRealParts;
import io.onetrip.cases.OtherServices;
import io.onetrip.testkit.Caller;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** No seal after all: its item goes, its form is given back, the rest stays. */
@OnRealParts
class ReplanIT {
    @LocalServerPort
    int port;

    private Caller clerk;

    @BeforeEach
    void publish() {
        OtherServices.publishCatalogue();
        clerk = Caller.as("intake-main", port);
    }

    @Test
    void asksTheQuestionsOfTheVersionItWasReceivedBy() {
        var questions = clerk.get("/api/cases/%s/questions".formatted(received(clerk, complete())));
        assertThat(questions.status()).isEqualTo(200);
        assertThat(questions.json().findValuesAsString("id")).contains("Q_SEAL", "Q_INVOICE");
    }

    @Test
    void saysWhatWouldChangeAndChangesNothing() {
        var number = received(clerk, complete());
        var before = clerk.get("/api/cases/" + number).json();
        var outlook = clerk.post("/api/cases/%s/answers/preview".formatted(number), Map.of("answers", answers("NO")));
        assertThat(outlook.status()).as(outlook.toString()).isEqualTo(200);
        assertThat(outlook.text("/change/itemsDropped/0/id")).isEqualTo("I_SEAL");
        assertThat(outlook.json().at("/change/givenBack").toString()).contains("M_FORM_SEAL");
        assertThat(outlook.json().at("/plan/items").toString()).doesNotContain("I_SEAL");
        assertThat(clerk.get("/api/cases/" + number).json()).isEqualTo(before);
    }

    @Test
    void plansAgainAndIsAcceptedByTheNewPlan() {
        var number = received(clerk, complete());
        var replanned = replan(number, "NO");
        assertThat(replanned.status()).as(replanned.toString()).isEqualTo(200);
        assertThat(replanned.text("/replannings/0/change/itemsDropped/0/id")).isEqualTo("I_SEAL");
        assertThat(replanned.text("/answers/Q_SEAL")).isEqualTo("NO");
        assertThat(replanned.json().at("/materials").toString())
                .contains("M_POST")
                .doesNotContain("M_FORM_SEAL");
        assertThat(replanned.json().at("/history").toString()).contains("REPLANNED");
        var stored = clerk.get("/api/cases/" + number);
        assertThat(stored.json().at("/replannings")).isEqualTo(replanned.json().at("/replannings"));
        var items = clerk.post("/api/cases/%s/acceptance".formatted(number), "")
                .json()
                .at("/items");
        assertThat(items.findValuesAsString("itemId")).contains("I_ENT_SETUP").doesNotContain("I_SEAL");
    }

    @Test
    void comesBackWithWhatIsHandedInForIt() {
        var number = received(clerk, complete());
        replan(number, "NO");
        var form = Map.of("materialId", "M_FORM_SEAL", "paper", true);
        var again = clerk.post(
                "/api/cases/%s/answers".formatted(number),
                Map.of("answers", answers("YES"), "materials", List.of(form)));
        assertThat(again.json().at("/replannings").size()).isEqualTo(2);
        assertThat(again.json().at("/missing").isEmpty()).isTrue();
    }

    @Test
    void refusesWhatCannotBe() {
        var number = received(clerk, complete());
        assertThat(replan(number, "YES").problem()).isEqualTo("422 /problems/answers-unchanged");
        assertThat(replan(number, "MAYBE").problem()).isEqualTo("422 /problems/answers-invalid");
        assertThat(Caller.as("intake-east", port)
                        .post("/api/cases/%s/answers".formatted(number), Map.of("answers", answers("NO")))
                        .problem())
                .isEqualTo("403 /problems/other-hall");
        assertThat(replan(accepted(clerk), "NO").problem()).isEqualTo("409 /problems/answers-final");
    }

    private Caller.Answer replan(String number, String seal) {
        return clerk.post("/api/cases/%s/answers".formatted(number), Map.of("answers", answers(seal)));
    }

    private static Map<String, Object> answers(String seal) {
        var answers = new HashMap<>(ANSWERS);
        answers.put("Q_SEAL", seal);
        return answers;
    }
}
