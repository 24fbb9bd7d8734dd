package io.onetrip.supervision.ledger.adapter.messaging;

import io.onetrip.chassis.event.EventHandler;
import io.onetrip.chassis.event.ReceivedEvent;
import io.onetrip.supervision.ledger.application.CloseClock;
import io.onetrip.supervision.ledger.domain.Outcome;
import io.onetrip.supervision.ledger.domain.Subject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A listener for each event that ends the wait of an online application; a case taken in at a window has no such clock. */
@Configuration(proxyBeanMethods = false)
class AnswerListeners {
    @Bean
    AnswerListener<?> acceptedAnswers(CloseClock closeClock, CityDays days) {
        return new AnswerListener<>("case.accepted.v1", Accepted.class, Outcome.ANSWERED, closeClock, days);
    }

    @Bean
    AnswerListener<?> correctionAnswers(CloseClock closeClock, CityDays days) {
        return new AnswerListener<>(
                "case.correction-requested.v1", CorrectionRequested.class, Outcome.ANSWERED, closeClock, days);
    }

    @Bean
    AnswerListener<?> refusalAnswers(CloseClock closeClock, CityDays days) {
        return new AnswerListener<>(
                "case.acceptance-refused.v1", AcceptanceRefused.class, Outcome.ANSWERED, closeClock, days);
    }

    @Bean
    AnswerListener<?> withdrawnAnswers(CloseClock closeClock, CityDays days) {
        return new AnswerListener<>("case.withdrawn.v1", Withdrawn.class, Outcome.WITHDRAWN, closeClock, days);
    }

    interface Answer {
        String caseNumber();

        Instant answeredAt();
    }

    /** Silence answers when it becomes acceptance, not when the papers came in. */
    record Accepted(
            String caseNumber, Instant acceptedAt, @Nullable Instant deemedAt) implements Answer {
        @Override
        public Instant answeredAt() {
            return deemedAt == null ? acceptedAt : deemedAt;
        }
    }

    record CorrectionRequested(String caseNumber, Instant requestedAt) implements Answer {
        @Override
        public Instant answeredAt() {
            return requestedAt;
        }
    }

    record AcceptanceRefused(String caseNumber, Instant refusedAt) implements Answer {
        @Override
        public Instant answeredAt() {
            return refusedAt;
        }
    }

    record Withdrawn(String caseNumber, Instant withdrawnAt) implements Answer {
        @Override
        public Instant answeredAt() {
            return withdrawnAt;
        }
    }

    record AnswerListener<T extends Answer>(
            String type, Class<T> dataType, Outcome outcome, CloseClock closeClock, CityDays days)
            implements EventHandler<T> {
        @Override
        public void handle(ReceivedEvent<T> event) {
            var answer = event.data();
            closeClock.close(
                    Subject.OnlineAnswer.clockOf(answer.caseNumber()), days.closing(answer.answeredAt(), outcome));
        }
    }
}
