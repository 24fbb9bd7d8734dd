package io.onetrip.chassis.outbox;

import io.micrometer.core.instrument.binder.MeterBinder;
import io.onetrip.chassis.audit.Audit;
import io.onetrip.chassis.event.EventJson;
import io.onetrip.chassis.event.EventPublisher;
import java.time.Clock;
import java.util.HashMap;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@AutoConfiguration
@EnableConfigurationProperties({OutboxProperties.class, KafkaProperties.class})
class OutboxAutoConfiguration {
    @Bean
    OutboxTable outboxTable(JdbcClient jdbc, EventJson json) {
        return new OutboxTable(jdbc, json);
    }

    @Bean
    RelaySignal relaySignal() {
        return new RelaySignal();
    }

    @Bean
    EventPublisher eventPublisher(
            JdbcClient jdbc,
            OutboxTable outbox,
            RelaySignal signal,
            Audit audit,
            EventJson json,
            Clock clock,
            @Value("${spring.application.name}") String service,
            OutboxProperties properties) {
        return new OutboxEventPublisher(
                new EventSequences(jdbc), outbox, signal, audit, json, clock, service, properties.maxBytes());
    }

    @Bean
    OutboxRelay outboxRelay(
            OutboxTable outbox,
            RelaySignal signal,
            PlatformTransactionManager transactions,
            KafkaProperties kafka,
            ObjectProvider<KafkaAdmin> admin,
            OutboxProperties properties) {
        var transaction = new TransactionTemplate(transactions);
        return new OutboxRelay(
                () -> new OutboxDelivery(
                        outbox, new EventSender(producer(kafka, properties)), transaction, properties.batch()),
                signal,
                properties,
                () -> admin.ifAvailable(KafkaAdmin::initialize));
    }

    @Bean
    MeterBinder outboxMetrics(OutboxTable outbox) {
        return new OutboxMetrics(outbox);
    }

    private static KafkaProducer<String, byte[]> producer(KafkaProperties kafka, OutboxProperties properties) {
        var settings = new HashMap<>(kafka.buildProducerProperties());
        var timeout = (int) properties.sendTimeout().toMillis();
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, timeout);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, timeout / 2);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, timeout);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, properties.maxBytes() + 1024);
        return new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }
}
