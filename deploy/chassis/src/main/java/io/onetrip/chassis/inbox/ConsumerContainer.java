package io.onetrip.chassis.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.MicrometerConsumerListener;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.ExponentialBackOff;

/** How the service reads from Kafka: offsets are committed after the database, and a failed batch comes again for ever. */
final class ConsumerContainer {
    private ConsumerContainer() {}

    static ConcurrentMessageListenerContainer<String, byte[]> create(
            EventApplication application,
            Collection<String> topics,
            KafkaProperties kafka,
            InboxProperties properties,
            String service,
            MeterRegistry meters) {
        var settings = new HashMap<>(kafka.buildConsumerProperties());
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, service);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, properties.batch());
        settings.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 10_000); // a dead replica's share waits so long
        settings.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 15_000); // a topic made later is found soon
        var consumers =
                new DefaultKafkaConsumerFactory<>(settings, new StringDeserializer(), new ByteArrayDeserializer());

        consumers.addListener(new MicrometerConsumerListener<>(meters));

        var container = new ContainerProperties(topics.toArray(String[]::new));
        container.setAckMode(ContainerProperties.AckMode.BATCH);
        container.setMessageListener(new EventConsumer(application));
        var consumer = new ConcurrentMessageListenerContainer<>(consumers, container);
        consumer.setBeanName("events");
        consumer.setConcurrency(properties.concurrency());
        consumer.setCommonErrorHandler(tryAgain(properties));
        return consumer;
    }

    private static DefaultErrorHandler tryAgain(InboxProperties properties) {
        var pauses = new ExponentialBackOff(properties.firstPause().toMillis(), 2);
        pauses.setMaxInterval(properties.longestPause().toMillis());
        var handler = new DefaultErrorHandler(pauses);
        handler.setClassifications(Map.of(), true); // the listener throws only what will pass: skip nothing
        return handler;
    }
}
