package io.onetrip.cases.handling;

import static io.onetrip.cases.Applications.complete;
import static io.onetrip.cases.Applications.received;
import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.cases.OnRealParts;
import io.onetrip.cases.OtherServices;
import io.onetrip.cases.SetClock;
import io.onetrip.testkit.Caller;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** The clock of the machine is put back by two days between receipt and acceptance. */
@OnRealParts
@Import(SetClock.OfTheService.class)
class ClockSetBackIT {
    private static final Instant WEDNESDAY = Instant.parse("2026-11-25T02:00:00Z");

    @Autowired
    SetClock clock;

    @LocalServerPort
    int port;

    private Caller clerk;

    @BeforeEach
    void publish() {
        clock.set(WEDNESDAY);
        OtherServices.publishCatalogue();
        clerk = Caller.as("intake-main", port);
    }

    @Test
    void acceptsNoEarlierThanItReceivedAndCountsFromThere() {
        var number = received(clerk, complete());
        clock.set(WEDNESDAY.minus(Duration.ofDays(2)));
        var accepted = clerk.post("/api/cases/%s/acceptance".formatted(number), "");
        assertThat(accepted.text("/acceptedAt")).isEqualTo(accepted.text("/receivedAt"));
        clock.set(WEDNESDAY);
        var other = received(clerk, complete());
        var inTime = clerk.post("/api/cases/%s/acceptance".formatted(other), "");
        assertThat(accepted.text("/due/promise")).isEqualTo(inTime.text("/due/promise"));
    }

    @Test
    void givesNoNumberTwice() {
        var first = received(clerk, complete());
        clock.set(WEDNESDAY.minus(Duration.ofDays(2)));
        var second = received(clerk, complete());
        clock.set(WEDNESDAY);
        var third = received(clerk, complete());
        assertThat(second).startsWith("261123-").isNotIn(first, third);
        assertThat(third).isNotEqualTo(first);
        assertThat(clerk.post("/api/cases/%s/acceptance".formatted(second), "").text("/status"))
                .isEqualTo("ACCEPTED");
    }
}
