package io.onetrip.chassis.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.onetrip.chassis.probe.Http;
import io.onetrip.chassis.probe.OnRealParts;
import io.onetrip.chassis.probe.Tokens;
import java.io.EOFException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

@OnRealParts
@ExtendWith(OutputCaptureExtension.class)
class ProblemsIT {
    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
    private Http caller = Http.to(0);

    @LocalServerPort
    int port;

    @Autowired
    JsonMapper stored;

    @BeforeEach
    void signIn() {
        caller = Http.to(port)
                .as(Tokens.sign(Tokens.of("zhang")))
                .with("Idempotency-Key", "a key that is long enough")
                .with("traceparent", "00-" + TRACE + "-b7ad6b7169203331-01");
    }

    @Test
    void namesTheFieldsThatAreWrong() {
        problem(caller.post("/api/probe/counters", "{\"name\":\"\"}"), 400, "invalid-request", "\"field\":\"name\"");
        problem(
                caller.post("/api/probe/counters", "{\"name\":\"a\",\"plan\":{}}"),
                400,
                "invalid-request",
                "\"field\":\"plan\"");
        problem(caller.post("/api/probe/counters", "{\"name\":"), 400, "invalid-request", "line 1");
    }

    @Test
    void refusesACharacterThatCannotBeStored() {
        problem(
                caller.post("/api/probe/counters", "{\"name\":\"a\\u0000b\"}"),
                400,
                "invalid-request",
                "\"field\":\"name\"",
                "U+0000");
    }

    @Test
    void goesOnReadingWhatWasStoredAndTold() {
        assertThat(stored.readValue("\"a\\u0007b\"", String.class)).isEqualTo("a\u0007b");
    }

    @Test
    void aFileThatFailsHalfWayIsNoWholeFile() {
        assertThatThrownBy(() -> caller.get("/api/probe/broken-off")).hasRootCauseInstanceOf(EOFException.class);
    }

    @Test
    void tellsWhoMayNotAskNothingOfWhatWasSent() {
        problem(caller.post("/api/probe/approvals", "{\"name\":"), 403, "forbidden");
    }

    @Test
    void answersWhatTheFrameworkRefuses() {
        problem(caller.get("/api/probe/nowhere"), 404, "not-found");
        problem(caller.get("/api/probe/counters"), 405, "method-not-allowed");
        problem(caller.post("/api/probe/operations/dead-letters/1/replay", ""), 403, "forbidden");
        problem(
                Http.to(port)
                        .as(Tokens.sign(Tokens.of("op", "operator")))
                        .with("traceparent", "00-" + TRACE + "-b7ad6b7169203331-01")
                        .get("/api/probe/operations/dead-letters?after=x"),
                400,
                "invalid-request",
                "\"field\":\"after\"",
                "must be a whole number");
    }

    @Test
    void saysNothingOfAnUnexpectedFailureButWhereToFindIt(CapturedOutput output) {
        var answer = caller.get("/api/probe/broken");
        problem(answer, 500, "unexpected");
        assertThat(answer.body()).doesNotContain("secret");
        assertThat(answer.headers().firstValue("X-Trace-Id")).hasValue(TRACE);
        assertThat(output)
                .contains("[" + TRACE + "]", "secret detail 110*************15")
                .doesNotContain("110101199003078515");
    }

    private static void problem(HttpResponse<String> answer, int status, String slug, String... parts) {
        assertThat(answer.body()).contains("\"type\":\"/problems/" + slug + "\"", "\"traceId\":\"" + TRACE + "\"");
        for (var part : parts) {
            assertThat(answer.body()).contains(part);
        }
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }
}
