package io.onetrip.supervision.counting;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which events are counted. */
@Configuration
class CountingConfiguration {
    @Bean
    CountingListener receivedCases(Counters counters) {
        return new CountingListener("case.received.v1", Count.CASE_RECEIVED, counters);
    }

    @Bean
    CountingListener completedCases(Counters counters) {
        return new CountingListener("case.completed.v1", Count.CASE_COMPLETED, counters);
    }

    @Bean
    CountingListener submittedRatings(Counters counters) {
        return new CountingListener("rating.submitted.v1", Count.RATING_SUBMITTED, counters);
    }
}
