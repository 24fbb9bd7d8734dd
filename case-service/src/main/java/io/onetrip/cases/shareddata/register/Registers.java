package io.onetrip.cases.shareddata.register;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Finds a register by the name that the catalogue gives it, and asks it within the time allowed. */
@Component
public class Registers {
    private final Map<String, Register> http = new HashMap<>();
    private final Register files;
    private final CircuitBreakerRegistry breakers;
    private final RegisterProperties properties;

    Registers(RegisterProperties properties, CircuitBreakerRegistry breakers, JsonMapper json) {
        this.properties = properties;
        this.breakers = breakers;
        this.files = new FileRegister(properties.directory(), json);
        for (var each : properties.http())
            http.put(each.register(), new HttpRegister(each.address(), properties.timeout()));
    }

    /**
     * @throws RegisterUnavailable when it fails, is too slow, or has failed so often that it is left alone for a while
     */
    public Optional<Map<String, String>> ask(RegisterQuestion question) {
        var register = http.getOrDefault(question.register(), files);
        try {
            return breakers.circuitBreaker(question.register())
                    .executeCallable(() -> inTime(() -> register.look(question)));
        } catch (RegisterUnavailable unavailable) {
            throw unavailable;
        } catch (CallNotPermittedException leftAlone) {
            throw RegisterUnavailable.leftAlone(leftAlone);
        } catch (Exception failed) {
            throw new RegisterUnavailable(failed.getClass().getSimpleName(), failed);
        }
    }

    private <T> T inTime(Callable<T> call) throws Exception {
        var task = new FutureTask<>(call);
        var thread = Thread.ofVirtual().name("register").start(task);
        try {
            return task.get(properties.timeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            thread.interrupt();
            throw new RegisterUnavailable("no answer within " + properties.timeout(), late);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause
                    ? cause
                    : new RegisterUnavailable(String.valueOf(failed.getMessage()), failed);
        }
    }
}
