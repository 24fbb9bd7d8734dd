package io.onetrip.cases.hall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.onetrip.cases.Applications;
import io.onetrip.cases.OnRealParts;
import io.onetrip.cases.OtherServices;
import io.onetrip.testkit.Caller;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Asks everything that can be asked of a case, pages, papers and refusals too, for the number that must not be told. */
@OnRealParts
class BackToBackWalkIT {
    private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");
    private static final List<String> KINDS = List.of("receipt", "acceptance-notice", "hand-out-proof");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @LocalServerPort
    int port;

    private String number;
    private String token;
    private String receipt;
    private String output;
    private String file;

    @BeforeEach
    void handOutACase() {
        OtherServices.publishCatalogue();
        var intake = Caller.as("intake-main", port);
        file = intake.upload("/api/cases/files", "章程.pdf", Applications.pdf("章程"))
                .text("/hash");
        number = Applications.received(intake, Applications.withFile(file));
        intake.post("/api/cases/%s/acceptance".formatted(number), "");
        for (var item : List.of("I_ENT_SETUP", "I_SEAL", "I_INVOICE")) Applications.grant(intake, number, item);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> intake.get("/api/cases/" + number).text("/status").equals("OUTPUT_READY"));
        var handedOut = Caller.as("output-main", port)
                .post("/api/cases/%s/hand-out".formatted(number), Map.of("collectorName", "王小明"));
        assertThat(handedOut.status()).as(handedOut.toString()).isEqualTo(200);
        var third = Caller.as("manager-main", port).get("/api/cases/" + number);
        token = intake.get("/api/cases/" + number).text("/progressToken");
        assertThat(third.text("/progressToken")).isEmpty();
        receipt = third.text("/receiptNumber");
        output = third.text("/outputNumber");
        assertThat(List.of(receipt, output)).doesNotContain("");
    }

    /** Commands answer with the case as well; at its end each is refused, and a refusal tells no number either. */
    @ParameterizedTest
    @CsvSource({"intake-main,false", "output-main,true"})
    void nothingTellsAClerkTheOtherNumber(String username, boolean handsOut) {
        var caller = Caller.as(username, port);
        var hidden = handsOut ? receipt : output;
        var asked = new ArrayList<String>();
        for (var path : paths()) {
            var said = said(caller, path);
            asked.add(said);
            assertThat(said).as(path).doesNotContain(hidden);
            if (handsOut && path.startsWith("/api/cases")) assertThat(said).doesNotContain(token);
        }
        for (var path : commands())
            assertThat(caller.post(path, "{}").toString()).as(path).doesNotContain(hidden);
        assertThat(caller.get("/api/cases?query=" + hidden).text("/content/0/caseNumber"))
                .isEmpty();
        assertThat(caller.post("/api/cases/subjects", Map.of("kind", "PERSON", "identity", "11010519491231002X"))
                        .toString())
                .doesNotContain(hidden);
        assertThat(asked).filteredOn(said -> said.startsWith("200")).hasSizeGreaterThan(10);
        assertThat(asked)
                .anyMatch(said ->
                        said.startsWith("200 /api/cases/" + number) && said.contains(handsOut ? output : receipt));
    }

    /** Whoever holds the receipt's code, and whoever has no business with the case, is told neither. */
    @ParameterizedTest
    @ValueSource(strings = {"", "intake-east", "output-east", "applicant-1"})
    void nothingTellsOthersEither(String username) {
        var caller = username.isEmpty() ? Caller.nobody(port) : Caller.as(username, port);
        for (var path : paths()) assertThat(said(caller, path)).as(path).doesNotContain(receipt, output);
        assertThat(caller.get("/api/public/progress/" + token).status()).isEqualTo(200);
    }

    private List<String> paths() {
        return filled(RequestMethod.GET);
    }

    private List<String> commands() {
        return filled(RequestMethod.POST).stream()
                .filter(path -> !path.equals("/api/cases/files"))
                .toList();
    }

    /** Every address of this service, so that a new one is asked too. */
    private List<String> filled(RequestMethod method) {
        return mappings.getHandlerMethods().keySet().stream()
                .filter(mapping -> mapping.getMethodsCondition().getMethods().contains(method))
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(path -> path.startsWith("/api/cases") || path.startsWith("/api/public"))
                .flatMap(path -> path.contains("{kind}")
                        ? KINDS.stream().map(kind -> path.replace("{kind}", kind))
                        : List.of(path).stream())
                .map(path -> VARIABLE.matcher(path).replaceAll(found -> value(found.group(1))))
                .map(path -> path.equals("/api/public/cases/" + number) ? path + "?phone=5678" : path)
                .distinct()
                .toList();
    }

    private String value(String variable) {
        return switch (variable) {
            case "caseNumber" -> number;
            case "progressToken" -> token;
            case "hash" -> file;
            default -> "unknown";
        };
    }

    /** Status, headers and words, also those on paper. */
    private static String said(Caller caller, String path) {
        var answer = caller.get(path);
        var response = answer.response();
        var headers = response.headers();
        var words = headers.firstValue("Content-Type").orElse("").startsWith("application/pdf")
                ? text(caller.download(path))
                : response.body();
        return answer.status() + " " + path + headers.map() + words;
    }

    private static String text(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException unreadable) {
            return "";
        }
    }
}
