package io.onetrip.cases.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.onetrip.cases.Applications;
import io.onetrip.cases.OnRealParts;
import io.onetrip.cases.OtherServices;
import io.onetrip.testkit.Caller;
import io.onetrip.testkit.Contracts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@OnRealParts
class CourierIT {
    private static final Path FOLDER = Path.of("target/courier");

    @LocalServerPort
    int port;

    Caller clerk;
    Caller output;

    @BeforeEach
    void publishCatalogue() {
        OtherServices.publishCatalogue();
        clerk = Caller.as("intake-main", port);
        output = Caller.as("output-main", port);
    }

    @Test
    void aCourierGetsTheOrderAndGivesATrackingNumberThatCompletesTheCase() throws IOException {
        var number = Applications.outputReady(clerk);
        var address = "云栖路 %s 号".formatted(UUID.randomUUID());
        var ordered = order(number, address);
        assertThat(ordered.text("/courier/state")).isEqualTo("ORDERED");
        assertThat(ordered.text("/courier/phone")).isEqualTo("138****5678");
        assertThat(order(number, address).problem()).isEqualTo("409 /problems/packet-with-courier");
        assertThat(output.post("/api/cases/%s/hand-out".formatted(number), Map.of("collectorName", "周海"))
                        .problem())
                .isEqualTo("409 /problems/packet-with-courier");

        var order = await().atMost(Duration.ofSeconds(20))
                .until(() -> orderTo(address), Optional::isPresent)
                .orElseThrow();
        assertThat(order.at("/phone").asString()).isEqualTo("13800005678");
        answer("{\"orderNumber\": \"%s\", \"trackingNumber\": \"SF1234567890\"}"
                .formatted(order.at("/orderNumber").asString()));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> clerk.get("/api/cases/" + number).text("/status").equals("COMPLETED"));

        var packet = output.get("/api/cases/%s/packet".formatted(number));
        assertThat(packet.text("/courier/trackingNumber")).isEqualTo("SF1234567890");
        assertThat(packet.text("/handOuts/0/check")).isEqualTo("COURIER");
        var token = clerk.get("/api/cases/" + number).text("/progressToken");
        assertThat(Caller.nobody(port)
                        .get("/api/public/progress/%s/pickup".formatted(token))
                        .text("/trackingNumber"))
                .isEqualTo("SF1234567890");
    }

    @Test
    void whatNobodyOrderedOrCannotBeReadIsPutAsideAndStopsNothing() throws IOException {
        var unknown = answer("{\"orderNumber\": \"nobody\", \"trackingNumber\": \"SF1234567890\"}");
        var broken = answer("{\"orderNumber\": ");
        var odd = answer("{\"orderNumber\": \"x\", \"trackingNumber\": \"<script>\"}");
        for (var name : new String[] {unknown, broken, odd})
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> Files.exists(FOLDER.resolve("refused").resolve(name)));
    }

    @Test
    void anOrderIsTakenBackUntilTheCourierHasBegun() throws IOException {
        var number = Applications.outputReady(clerk);
        var address = "云栖路 %s 号".formatted(UUID.randomUUID());
        var cancellation = "/api/cases/%s/packet/courier/cancellation".formatted(number);
        order(number, address);
        await().atMost(Duration.ofSeconds(20)).until(() -> orderTo(address), Optional::isPresent);
        assertThat(output.post(cancellation, "").status()).isEqualTo(200);
        assertThat(orderTo(address)).isEmpty();

        order(number, address);
        var begun = await().atMost(Duration.ofSeconds(20))
                .until(() -> orderTo(address), Optional::isPresent)
                .orElseThrow();
        Files.delete(FOLDER.resolve("orders").resolve(begun.at("/orderNumber").asString() + ".json"));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> output.get("/api/cases/%s/packet".formatted(number))
                        .text("/courier/state")
                        .equals("SENT"));
        assertThat(output.post(cancellation, "").problem()).isEqualTo("409 /problems/packet-with-courier");
    }

    @Test
    void whatIsRevokedBeforeTheCourierHasBegunIsFetchedOnlyWhenItIsTakenOut() {
        var number = Applications.outputReady(clerk);
        var address = "云栖路 %s 号".formatted(UUID.randomUUID());
        order(number, address);
        await().atMost(Duration.ofSeconds(20)).until(() -> orderTo(address), Optional::isPresent);
        var licence = clerk.get("/api/cases/" + number).text("/items/0/itemCaseNumber");
        OtherServices.revoke(number, licence, "证照 I_ENT_SETUP");
        await().atMost(Duration.ofSeconds(20)).until(() -> orderTo(address), Optional::isEmpty);
        output.post("/api/cases/%s/packet/release".formatted(number), "");
        await().atMost(Duration.ofSeconds(20)).until(() -> orderTo(address), Optional::isPresent);
    }

    @Test
    void onlyACompletePacketIsFetched() {
        var number = Applications.accepted(clerk);
        assertThat(order(number, "云栖路 1 号").problem()).isEqualTo("409 /problems/output-not-ready");
        var ready = Applications.outputReady(clerk);
        output.post("/api/cases/%s/packet/hold".formatted(ready), Map.of("reason", "印章漏盖"));
        assertThat(order(ready, "云栖路 1 号").problem()).isEqualTo("409 /problems/packet-held");
        assertThat(output.post("/api/cases/%s/packet/courier/cancellation".formatted(ready), "")
                        .problem())
                .isEqualTo("409 /problems/packet-not-with-courier");
    }

    private Caller.Answer order(String number, String address) {
        return output.post(
                "/api/cases/%s/packet/courier".formatted(number),
                Map.of("name", "王小明", "phone", "13800005678", "address", address));
    }

    private static Optional<JsonNode> orderTo(String address) {
        try (var files = Files.newDirectoryStream(FOLDER.resolve("orders"), "*.json")) {
            for (var file : files) {
                var order = Contracts.JSON.readTree(Files.readAllBytes(file));
                if (order.at("/address").asString().equals(address)) return Optional.of(order);
            }
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String answer(String content) throws IOException {
        var name = UUID.randomUUID() + ".json";
        var unfinished = Files.writeString(FOLDER.resolve(name), content);
        Files.move(unfinished, FOLDER.resolve("tracking").resolve(name));
        return name;
    }
}
