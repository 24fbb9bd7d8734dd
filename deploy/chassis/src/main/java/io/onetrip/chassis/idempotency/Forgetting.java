package io.onetrip.chassis.idempotency;

import java.time.Clock;
import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;

/** Lets go of answers nobody will ask for again. */
class Forgetting {
    private final GivenAnswers answers;
    private final Clock clock;
    private final Duration keep;

    Forgetting(GivenAnswers answers, Clock clock, Duration keep) {
        this.answers = answers;
        this.clock = clock;
        this.keep = keep;
    }

    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT1H")
    void forgetOldAnswers() {
        answers.forget(clock.instant().minus(keep));
    }
}
