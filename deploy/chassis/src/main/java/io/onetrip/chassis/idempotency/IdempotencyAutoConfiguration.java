package io.onetrip.chassis.idempotency;

import io.onetrip.chassis.personal.PersonalData;
import io.onetrip.chassis.problem.ProblemWriter;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@AutoConfiguration
@EnableScheduling
class IdempotencyAutoConfiguration {
    /** After Spring Security's filters, so that the caller is known. */
    private static final int ORDER = 0;

    @Bean
    GivenAnswers givenAnswers(JdbcClient jdbc, ObjectProvider<PersonalData> personalData) {
        return new GivenAnswers(jdbc, new AnswerBodies(personalData.getIfAvailable()));
    }

    @Bean
    Forgetting forgetting(GivenAnswers answers, Clock clock, @Value("${onetrip.idempotency.keep:7d}") Duration keep) {
        return new Forgetting(answers, clock, keep);
    }

    @Bean
    FilterRegistrationBean<IdempotencyFilter> idempotencyFilter(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver failures,
            GivenAnswers answers,
            PlatformTransactionManager transactions,
            ProblemWriter problems,
            ObjectProvider<AheadOfCommand> ahead) {
        var filter = new IdempotencyFilter(
                new IdempotentMethods(mappings),
                answers,
                new TransactionTemplate(transactions),
                failures,
                problems,
                ahead.orderedStream().toList());
        var registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(ORDER);
        return registration;
    }
}
