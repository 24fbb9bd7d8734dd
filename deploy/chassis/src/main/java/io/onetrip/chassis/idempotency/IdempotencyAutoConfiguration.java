package io.onetrip.chassis.idempotency;

import io.onetrip.chassis.problem.ProblemWriter;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@AutoConfiguration
class IdempotencyAutoConfiguration {
    /** After Spring Security's filters, so that the caller is known. */
    private static final int ORDER = 0;

    @Bean
    FilterRegistrationBean<IdempotencyFilter> idempotencyFilter(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver failures,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            ProblemWriter problems) {
        var filter = new IdempotencyFilter(
                new IdempotentMethods(mappings),
                new GivenAnswers(jdbc),
                new TransactionTemplate(transactions),
                failures,
                problems);
        var registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(ORDER);
        return registration;
    }
}
