package io.onetrip.chassis.probe;

import io.onetrip.local.RealParts;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** The probe's topic and issuer. */
public final class ProbeInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    public static final String TOPIC = "onetrip.probe";
    public static final String COMPACTED = "onetrip.probe.latest";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        createTopic(TOPIC);
        createTopic(COMPACTED);
        var properties = Map.<String, Object>of(
                "spring.security.oauth2.resourceserver.jwt.issuer-uri",
                Tokens.ISSUER,
                "spring.security.oauth2.resourceserver.jwt.jwk-set-uri",
                Tokens.keysAddress());
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("probe", properties));
    }

    public static void createTopic(String name) {
        Map<String, Object> broker = Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, RealParts.kafka().bootstrapServers());
        try (var admin = Admin.create(broker)) {
            admin.createTopics(java.util.List.of(new NewTopic(name, 6, (short) 1)))
                    .all()
                    .get();
        } catch (ExecutionException failed) {
            if (!(failed.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException(failed);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
