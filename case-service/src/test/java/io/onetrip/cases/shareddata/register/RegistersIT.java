package io.onetrip.cases.shareddata.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.onetrip.cases.applicant.ApplicantKind;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class RegistersIT {
    @TempDir
    Path folder;

    private final AtomicInteger asked = new AtomicInteger();
    private final CountDownLatch end = new CountDownLatch(1);
    private HttpServer server;
    private volatile int status = 200;
    private volatile boolean hangs;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            if (hangs) awaitEnd();
            var said = "{\"data\": {\"缴费月数\": \"312\"}}".getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, said.length);
            exchange.getResponseBody().write(said);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        end.countDown();
        server.stop(0);
    }

    @Test
    void aRegisterAtAnAddressAnswersOrKnowsNothing() {
        var registers = registers();
        assertThat(registers.ask(question("社保经办系统"))).contains(Map.of("缴费月数", "312"));
        status = 404;
        assertThat(registers.ask(question("社保经办系统"))).isEmpty();
    }

    @Test
    void oneThatHangsIsGivenUpAndOneThatFailsIsLeftAloneWithoutHarmToAnother() throws IOException {
        var registers = registers();
        hangs = true;
        assertThatThrownBy(() -> registers.ask(question("社保经办系统"))).isInstanceOf(RegisterUnavailable.class);
        hangs = false;
        status = 500;
        for (int each = 0; each < 4; each++)
            assertThatThrownBy(() -> registers.ask(question("社保经办系统")))
                    .isInstanceOfSatisfying(
                            RegisterUnavailable.class,
                            failed -> assertThat(failed.wasAsked()).isTrue());
        var before = asked.get();
        assertThatThrownBy(() -> registers.ask(question("社保经办系统")))
                .isInstanceOfSatisfying(
                        RegisterUnavailable.class,
                        failed -> assertThat(failed.wasAsked()).isFalse());
        assertThat(asked.get()).isEqualTo(before);

        Files.writeString(folder.resolve("驾驶证_从业资格证.csv"), "identity,证号,类别\nX1,370102,\"A1, 客运\"\n");
        assertThat(registers.ask(question("驾驶证/从业资格证"))).contains(Map.of("证号", "370102", "类别", "A1, 客运"));
    }

    @Test
    void aFileIsReadAgainWhenItChangesAndABrokenOneIsUnavailable() throws IOException {
        var registers = registers();
        assertThatThrownBy(() -> registers.ask(question("户籍"))).hasMessage("not connected");
        var file = folder.resolve("户籍.json");
        Files.writeString(file, "[");
        assertThatThrownBy(() -> registers.ask(question("户籍"))).hasMessageContaining("cannot be read");
        Files.writeString(file, "[{\"identity\": \"X1\", \"data\": {\"户号\": \"7\"}}]");
        assertThat(registers.ask(question("户籍"))).contains(Map.of("户号", "7"));
    }

    private Registers registers() {
        var address =
                URI.create("http://127.0.0.1:%d/".formatted(server.getAddress().getPort()));
        var breaker = CircuitBreakerConfig.custom()
                .slidingWindowSize(5)
                .minimumNumberOfCalls(5)
                .build();
        return new Registers(
                new RegisterProperties(
                        folder, Duration.ofMillis(500), List.of(new RegisterProperties.Http("社保经办系统", address))),
                CircuitBreakerRegistry.of(breaker),
                JsonMapper.builder().build());
    }

    private static RegisterQuestion question(String register) {
        return new RegisterQuestion("Q1", register, "261123-0016X-1", ApplicantKind.PERSON, "王小明", "X1", "办理");
    }

    private void awaitEnd() {
        try {
            end.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
