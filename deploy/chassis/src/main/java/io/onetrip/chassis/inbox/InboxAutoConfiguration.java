package io.onetrip.chassis.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.onetrip.chassis.audit.Audit;
import io.onetrip.chassis.event.EventHandler;
import io.onetrip.chassis.event.EventJson;
import io.onetrip.chassis.outbox.OutboxTable;
import io.onetrip.chassis.outbox.RelaySignal;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@AutoConfiguration
@EnableConfigurationProperties(InboxProperties.class)
class InboxAutoConfiguration {
    @Bean
    DeadLetters deadLetters(JdbcClient jdbc, EventJson json) {
        return new DeadLetters(jdbc, json);
    }

    @Bean
    ParkedEvents parkedEvents(JdbcClient jdbc, EventJson json) {
        return new ParkedEvents(jdbc, json);
    }

    @Bean
    Handlers eventHandlers(ObjectProvider<EventHandler<?>> handlers, EventJson json) {
        List<EventHandler<?>> all = new ArrayList<>();
        handlers.orderedStream().forEach(all::add);
        return new Handlers(all, json);
    }

    @Bean
    EventApplication eventApplication(
            JdbcClient jdbc,
            DeadLetters deadLetters,
            ParkedEvents parked,
            Handlers handlers,
            OutboxTable outbox,
            RelaySignal signal,
            PlatformTransactionManager transactions,
            @Value("${spring.application.name}") String service,
            @Value("${onetrip.outbox.max-bytes:1000000}") int maxBytes) {
        var inbox = new Inbox(new InboxTable(jdbc), parked, deadLetters, handlers);
        var graveyard = new Graveyard(deadLetters, parked, outbox, signal, service, maxBytes);
        return new EventApplication(inbox, graveyard, parked, new TransactionTemplate(transactions));
    }

    @Bean
    Backlog backlog(JdbcClient jdbc, EventJson json) {
        return new Backlog(jdbc, json);
    }

    @Bean
    MeterBinder inboxMetrics(Backlog backlog) {
        return new InboxMetrics(backlog);
    }

    @Bean
    OperationsController operationsController(
            Backlog backlog,
            EventApplication application,
            DeadLetters deadLetters,
            Audit audit,
            PlatformTransactionManager transactions) {
        return new OperationsController(
                backlog,
                new Operations(backlog, application, deadLetters, audit, new TransactionTemplate(transactions)));
    }

    @Bean
    ApplicationListener<ApplicationStartedEvent> inboxRecovery(EventApplication application) {
        return _ -> application.recover();
    }

    @Bean
    NewTopic deadLetterTopic(@Value("${spring.application.name}") String service) {
        return TopicBuilder.name(Graveyard.TOPIC_PREFIX + service).partitions(1).build();
    }

    @Bean
    @ConditionalOnBean(EventHandler.class)
    ConcurrentMessageListenerContainer<String, byte[]> eventConsumer(
            EventApplication application,
            Handlers handlers,
            KafkaProperties kafka,
            InboxProperties properties,
            MeterRegistry meters,
            @Value("${spring.application.name}") String service) {
        return ConsumerContainer.create(application, handlers.topics(), kafka, properties, service, meters);
    }
}
